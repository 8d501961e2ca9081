/** Texts as people type them. */
package org.senthang.kit

/**
 * This text without halves of letters. Kotlin's texts may hold a surrogate without its other half, as a
 * keyboard leaves it that deletes half of an emoji. Such a text cannot cross the border: the call would
 * throw `java.nio.charset.CharacterCodingException`. Give every text that a person typed through this:
 * `guide.search(field.text.wellFormed(), here)`.
 */
fun CharSequence.wellFormed(): String {
    val text = StringBuilder(this)
    var at = 0
    while (at < text.length) {
        val isPair = text[at].isHighSurrogate() && at + 1 < text.length && text[at + 1].isLowSurrogate()
        when {
            isPair -> at += 1
            text[at].isSurrogate() -> text.setCharAt(at, NOT_A_LETTER)
        }
        at += 1
    }
    return text.toString()
}

/** Stands for what cannot be read. */
private const val NOT_A_LETTER = '\uFFFD'
