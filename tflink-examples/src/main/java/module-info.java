/** Short programs that show how to use the library. */
module org.tflink.examples {
    requires me.tongfei.progressbar;
    requires static org.jspecify;
    requires org.tflink.io;
}
