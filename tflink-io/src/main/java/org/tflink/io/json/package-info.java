/** The types of {@link org.tflink.core} as JSON, with Jackson 3: {@link org.tflink.io.json.TFLinkModule}. */
@NullMarked
package org.tflink.io.json;

import org.jspecify.annotations.NullMarked;
