/** What a screen takes out of values. */
package org.senthang.kit

import org.senthang.core.Call

/**
 * What the system is given to open: `tel:`, for a line of text messages `sms:`. None where nobody knows that the
 * number can be reached from here: show [shown] then, without a button.
 */
val Call.uri: String?
    get() = when (this) {
        is Call.Domestic -> this.uri
        is Call.International -> this.uri
        is Call.Untested, is Call.NotFromHere -> null
    }

/** The number, to read. */
val Call.shown: String
    get() = when (this) {
        is Call.Domestic -> display
        is Call.International -> display
        is Call.Untested -> display
        is Call.NotFromHere -> display
    }
