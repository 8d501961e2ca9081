package org.senthang

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.DynamicContainer
import org.junit.jupiter.api.DynamicContainer.dynamicContainer
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.senthang.core.Answered
import org.senthang.core.CheckRun
import org.senthang.core.Guide
import org.senthang.core.InternalException
import org.senthang.core.Situation
import java.io.File
import java.lang.reflect.InvocationTargetException
import kotlin.reflect.full.memberFunctions
import kotlin.reflect.full.valueParameters
import kotlin.reflect.typeOf

/** Every case of the open test vectors, asked through the border, and the whole of its answer. */
class VectorsTest {
    @Test
    fun `no case is left out`() {
        val vectors = File(System.getProperty("senthang.vectors")).listFiles { file -> file.extension == "json" }!!
        val expected = vectors.associate { file ->
            val told = Json.parseToJsonElement(file.readText()).jsonObject
            file.nameWithoutExtension to ids(told["cases"]) + ids(told["unsettled"])
        }
        check(expected.values.sumOf { it.size } > 2_000)
        assertEquals(expected, files.filterKeys { it != "doors" }.mapValues { (_, cases) -> cases.map { it.id } })
        assertEquals(setOf("checks", "figures", "page", "places", "referral", "topics"), files.getValue("doors").map { it.ask }.toSet())
        // what no typed program can ask: numbers that are text or below nought
        val uncarried = files.values.flatten().filter { "not_carried" in it.told }.map { it.id }
        assertEquals(listOf("offer-306", "offer-307", "offer-308"), uncarried)
    }

    private fun ids(cases: JsonElement?) =
        cases?.jsonArray.orEmpty().map { it.jsonObject.getValue("id").jsonPrimitive.content }

    @TestFactory
    fun vectors(): List<DynamicContainer> = files.map { (file, cases) ->
        val carried = cases.filter { "not_carried" !in it.told }
        dynamicContainer(file, carried.map { case -> dynamicTest(case.id) { holds(case) } })
    }

    private fun holds(case: Case) {
        val (kind, value) = try {
            "answer" to answer(case)
        } catch (error: Exception) {
            "refused" to (refusal(error) ?: fail("${case.id}: $error", error))
        }
        val expected = case.told[kind] ?: fail("${case.id}: $kind: $value, and that is not expected")
        difference(expected, value, kind)?.let { fail<Unit>("${case.id}: $it") }
    }

    /** An error of the border, `AskException` of Kotlin being `AskError` everywhere else; none if it is another one. */
    private fun refusal(error: Exception): JsonElement? {
        val kind = error.javaClass.superclass.simpleName
        if (error.javaClass.packageName != Guide::class.java.packageName || error is InternalException) return null
        val name = mapOf(
            "error" to JsonPrimitive(kind.removeSuffix("Exception") + "Error"),
            "variant" to JsonPrimitive(error::class.simpleName),
        )
        return JsonObject(name + Neutral.fieldsOf(error))
    }

    private fun answer(case: Case): JsonElement {
        val here = Neutral.value(typeOf<Situation>(), case.here) as Situation
        val guide = phone(case.pack, here.languages.first())
        return if (case.ask == "check") checked(guide, case, here) else Neutral.of(asked(guide, case, here))
    }

    private fun asked(guide: Guide, case: Case, here: Situation): Any? {
        val door = Guide::class.memberFunctions.single { it.name == case.ask }
        val asked = door.valueParameters.filter { it.name != "here" }
        val arguments = Neutral.arguments(asked, case.with)
        val place = door.valueParameters.single { it.name == "here" }
        try {
            return door.callBy(arguments + mapOf(place to here, door.parameters.first() to guide))
        } catch (thrown: InvocationTargetException) {
            throw thrown.targetException
        }
    }

    private fun checked(guide: Guide, case: Case, here: Situation): JsonElement {
        guide.check(case.with.text("id"), here).use { run ->
            assertEquals(case.with.text("id"), run.id())
            case.with.getValue("steps").jsonArray.forEach { take(run, it.jsonObject) }
            return JsonObject(
                listOfNotNull(
                    "outcome" to Neutral.of(run.outcome()),
                    "card" to Neutral.of(run.card()),
                    "questions" to JsonArray(run.questions().map { JsonPrimitive(it.id) }),
                    run.nextQuestion()?.let { "next_question" to Neutral.of(it) },
                ).toMap(),
            )
        }
    }

    private fun take(run: CheckRun, step: JsonObject) {
        if ("back" in step) return check(run.back()) { "nothing to take back" }
        val answer = when (val answered = step.text("answered")) {
            "choice" -> Answered.Choice(step.text("choice"))
            "not-known" -> Answered.NotKnown
            "skipped" -> Answered.Skipped
            else -> error("no way to answer: $answered")
        }
        run.answer(step.text("question"), answer)
    }

    /** A case as it lies in the file. */
    private class Case(neutral: JsonObject) {
        val id = neutral.text("id")
        val pack = neutral.text("pack")
        val ask = neutral.text("ask")
        val here = neutral.getValue("here")
        val with = neutral.getValue("with").jsonObject

        /** `answer`, `refused` or `not_carried`: one of them. */
        val told = neutral.filterKeys { it in setOf("answer", "refused", "not_carried") }.also { check(it.size == 1) }
    }

    companion object {
        private fun JsonObject.text(name: String) = getValue(name).jsonPrimitive.content

        private val files: Map<String, List<Case>> by lazy {
            Stage.file("cases").listFiles()!!.sorted().associate { file ->
                val told = Json.parseToJsonElement(file.readText()).jsonObject
                file.nameWithoutExtension to told.getValue("cases").jsonArray.map { Case(it.jsonObject) }
            }
        }

        private val phones = HashMap<Pair<String, String>, Guide>()

        private fun phone(pack: String, language: String): Guide = phones.getOrPut(pack to language) {
            Stage.opened(Stage.settings(Stage.newFolder(), pack, language))
        }

        @AfterAll
        @JvmStatic
        fun close() = phones.values.forEach { it.close() }
    }
}
