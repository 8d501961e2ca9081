package org.senthang

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.senthang.core.Answered
import org.senthang.core.AskException
import org.senthang.core.AskedPrices
import org.senthang.core.CheckException
import org.senthang.core.ExportException
import org.senthang.core.Fee
import org.senthang.core.Guide
import org.senthang.core.LocalizedText
import org.senthang.core.Offer
import org.senthang.core.OfferException
import org.senthang.core.OpenException
import org.senthang.core.Pay
import org.senthang.core.PosterScan
import org.senthang.core.ScanException
import org.senthang.core.Situation
import java.lang.reflect.InvocationTargetException
import kotlin.reflect.KClass

/** What goes wrong, provoked from outside; and the text that a person is shown for it. Updates: [UpdatesTest]. */
class TroublesTest {
    private val here = Situation(country = "TH", languages = listOf("lo"), now = Updates.now)

    private inline fun <reified E : Throwable> refused(crossinline call: () -> Any?): E =
        assertThrows(E::class.java) { call() }

    @Test
    fun `a profile in a file has no folder`() {
        val file = Stage.newFolder().resolve("file").also { it.toFile().writeText("mine") }
        for (folder in listOf(file, file.resolve("below"))) {
            val error = refused<OpenException.Folder> { Guide.open(Updates.settings(folder)) }
            assertTrue(error.detail.isNotBlank())
        }
        assertEquals("mine", file.toFile().readText())
    }

    @Test
    fun `a server has an address`() {
        val settings = Updates.settings(Stage.newFolder(), "https://good.example/pack", "no address")
        assertEquals("no address", refused<OpenException.Address> { Guide.open(settings) }.address)
    }

    @Test
    fun `a profile of a newer app is not opened`() {
        val profile = Stage.newFolder()
        Guide.open(Updates.settings(profile)).close()
        // in the head of the file alone it would be a damage, and be mended
        val newer = "PRAGMA user_version = 99; UPDATE state SET value = '99' WHERE name = 'database'"
        check(ProcessBuilder("sqlite3", "${profile.resolve("content.db")}", newer).start().waitFor() == 0)
        val error = refused<OpenException.TooNew> { Guide.open(Updates.settings(profile)) }
        assertEquals(99u, error.found)
        assertTrue(error.known in 1u..98u)
    }

    @Test
    fun `an empty profile says so and has the emergency number`() {
        Updates.phone().use { empty ->
            assertNull(empty.seedTrouble())
            assertNull(empty.pack())
            assertTrue(empty.publishers().isEmpty())
            assertTrue(empty.hotlines(here).lines.isNotEmpty())
            refused<AskException.Empty> { empty.channels("TH", here) }
            refused<OfferException.Empty> { empty.offer(Offer(), here) }
            refused<ExportException.Nothing> { empty.exportTo(Stage.newFolder().resolve("bundle.tar").toString()) }
        }
    }

    @Test
    fun `a question names a country and a check that there are`() {
        val nowhere = here.copy(country = "thailand")
        assertEquals("thailand", refused<AskException.UnknownPlace> { phone.hotlines(nowhere) }.code)
        assertEquals("nothing", refused<AskException.UnknownCheck> { phone.check("nothing", here) }.id)
        assertEquals("thailand", refused<OfferException.UnknownPlace> { phone.offer(Offer(), nowhere) }.code)
    }

    @Test
    fun `an offer says which field cannot be read, and never what stands in it`() {
        val word = refused<OfferException.Word> { phone.offer(Offer(passport = "sécret"), here) }
        assertEquals("passport", word.field)
        assertTrue(word.known.isNotBlank())
        val number = refused<OfferException.Number> { phone.offer(Offer(hours = 25u), here) }
        assertEquals(Triple("hours", 1u, 24u), Triple(number.field, number.least, number.most))
        val money = refused<OfferException.Money> { phone.offer(Offer(pay = Pay(amount = "sécret")), here) }
        assertEquals("pay.amount", money.field)
        val place = refused<OfferException.Place> { phone.offer(Offer(destination = "sécret"), here) }
        assertEquals("destination", place.field)
        val fee = AskedPrices(items = listOf(Fee(amount = "sécret")))
        val price = refused<OfferException.Money> { phone.price("TH", fee, here) }
        for (error in listOf(word, number, money, place, price)) assertTrue("sécret" !in error.message!!)
    }

    @Test
    fun `a check has its own questions and choices`() {
        phone.check("before-you-go", here).use { run ->
            val question = run.questions().first().id
            val unknown = refused<CheckException.UnknownQuestion> { run.answer("nothing", Answered.NotKnown) }
            assertTrue(question in unknown.known)
            val choice = refused<CheckException.UnknownChoice> { run.answer(question, Answered.Choice("nothing")) }
            assertEquals(question, choice.question)
        }
    }

    @Test
    fun `a poster is read from its own codes`() {
        PosterScan().use { scan ->
            refused<ScanException.NotOurs> { scan.add("https://example.org/menu") }
            val code = Updates.codes.first()
            refused<ScanException.Torn> { scan.add(code.dropLast(1)) }
            // whose code it is, and of which kind
            assertTrue(code.startsWith("SENTHANG1:"))
            refused<ScanException.TooNew> { scan.add(code.replaceFirst("1", "99")) }
            val read = scan.add(code)
            assertEquals(Updates.codes.size, read.of.toInt())
            assertEquals(read.of - 1u, read.missing.size.toUInt())
            assertTrue(scan.add(code).again)
            refused<ScanException.OtherPoster> { scan.add(Updates.otherCodes.first()) }
            assertTrue(scan.add(code).again)
        }
    }

    @Test
    fun `a bundle is written where a file can be`() {
        refused<ExportException.File> { phone.exportTo(Stage.newFolder().resolve("no/folder/bundle.tar").toString()) }
    }

    /** One test for each variant there is, and so for those that cannot be provoked from outside. */
    @TestFactory
    fun `each trouble has a text in Lao and in English`(): List<DynamicTest> {
        val variants = errors().flatMap { it.sealedSubclasses }
        check(variants.size >= 43) { "only ${variants.size} troubles are found" }
        return variants.map { variant -> dynamicTest(variant.qualifiedName) { isExplained(variant) } }
    }

    private fun isExplained(variant: KClass<*>) {
        val constructor = variant.constructors.single()
        val trouble = constructor.callBy(constructor.parameters.associateWith { anything(it.type.classifier) })
        val lao = explained(trouble, "lo")
        val english = explained(trouble, "en")
        assertEquals("lo" to "en", lao.language to english.language)
        assertTrue(lao.text.any { it in LAO }, lao.text)
        assertTrue(english.text.isNotBlank() && english.text.none { it in LAO }, english.text)
        // a language that nobody speaks has the English behind it, and no name of a message
        assertEquals(english, explained(trouble, "tlh"))
        assertNotEquals(lao, english)
    }

    private fun explained(trouble: Any, language: String): LocalizedText {
        val explain = trouble.javaClass.getMethod("explain", List::class.java)
        try {
            return explain.invoke(trouble, listOf(language)) as LocalizedText
        } catch (thrown: InvocationTargetException) {
            throw thrown.targetException
        }
    }

    private fun anything(type: Any?): Any = when (type) {
        String::class -> "what"
        UInt::class -> 1u
        UShort::class -> 403u.toUShort()
        Long::class -> Updates.now
        else -> error("no value of $type is known here")
    }

    /** The errors of the border: sealed classes that can be thrown. */
    private fun errors(): List<KClass<*>> = Surface.classes()
        .filter { Throwable::class.java.isAssignableFrom(it) && it.kotlin.isSealed }
        .map { it.kotlin }

    companion object {
        private val LAO = '\u0E80'..'\u0EFF'
        private val phone by lazy { Stage.phone() }
    }
}
