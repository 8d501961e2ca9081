package org.senthang

import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.Timeout
import org.senthang.core.CancelToken
import org.senthang.core.CheckRun
import org.senthang.core.Guide
import org.senthang.core.PosterScan
import org.senthang.core.Situation
import java.lang.reflect.InvocationTargetException
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.jvm.javaMethod

/**
 * Each exported function with whatever a shell might give it. It ends in a value or in an error that it declares;
 * a crash would end the process of the tests, and so fail them.
 */
@Timeout(600)
class HostileTest {
    @Test
    fun `the functions of the border are found`() {
        val names = Surface.functions().map { owner(it).simpleName + "." + it.name }
        assertEquals(names.distinct(), names)
        for (name in listOf("Guide.hotlines", "Guide.open", "CheckRun.answer", "PosterScan.<init>", "SyncException.explain")) {
            assertTrue(name in names, "$name is not among $names")
        }
        assertTrue(names.size >= 47, "only ${names.size}: $names")
        // what stands outside of all classes would be looked for in vain; there is nothing yet
        assertEquals(emptyList<String>(), Surface.outside())
    }

    @TestFactory
    fun `hostile input ends in a value or in a declared error`(): List<DynamicTest> =
        Surface.functions().map { function ->
            dynamicTest("${owner(function).simpleName}.${function.name}") {
                for (changed in function.parameters) {
                    val count = Hostile.values(changed.type).size
                    for (at in 0 until count) endsWell(function, changed, at)
                }
                if (function.parameters.isEmpty()) endsWell(function, null, 0)
            }
        }

    /** Calls with one hostile argument among others that are as they should be. */
    private fun endsWell(function: KFunction<*>, changed: KParameter?, at: Int) {
        val arguments = function.parameters.associateWith { parameter ->
            if (parameter == changed) Hostile.values(parameter.type)[at]() else Hostile.plausible(parameter.type)
        }
        val result = outcome(function, arguments)
        result.onSuccess { (it as? AutoCloseable)?.close() }
        val error = result.exceptionOrNull()
        check(error == null || isAllowed(error, function, arguments.values)) {
            "${function.name} with ${changed?.name} as ${shown(arguments[changed])} threw ${error?.stackTraceToString()}"
        }
    }

    private fun isAllowed(error: Throwable, function: KFunction<*>, arguments: Collection<Any?>): Boolean = when (error) {
        // bindings/kotlin/mend: else a closed argument would end the process
        is IllegalStateException -> arguments.any { Hostile.isClosed(it) }
        else -> declared(function).any { it.isInstance(error) }
    }

    private fun declared(function: KFunction<*>): List<Class<*>> {
        val method = function.javaMethod ?: return emptyList()
        // the interface does not repeat what the class declares
        val type = Class.forName(method.declaringClass.name.removeSuffix("Interface"))
        return type.getMethod(method.name, *method.parameterTypes).exceptionTypes.toList()
    }

    @TestFactory
    fun `a closed object says so`(): List<DynamicTest> = Surface.functions()
        .filter { owner(it) in Surface.objects() && it.parameters.firstOrNull()?.kind == KParameter.Kind.INSTANCE && it.name != "open" }
        .map { function ->
            dynamicTest("${owner(function).simpleName}.${function.name}") {
                val arguments = function.parameters.associateWith { Hostile.plausible(it.type) }.toMutableMap()
                arguments[function.parameters.first()] = Hostile.closed(owner(function))
                val error = outcome(function, arguments).exceptionOrNull()
                assertEquals(IllegalStateException::class, error?.let { it::class }, "$error")
            }
        }

    @Test
    fun `half a letter is taken for a question mark, and nothing of it is left behind`() {
        for (half in listOf("\uD83D", "\uDE00")) {
            assertEquals("a?b", Hostile.guide.text("a${half}b", emptyMap(), listOf("lo")).text)
        }
        val whole = "a\uD83D\uDE00b"
        assertEquals(whole, Hostile.guide.text(whole, emptyMap(), listOf("lo")).text)
    }

    @Test
    fun `closing twice is nothing, and a check outlives its guide`() {
        val phone = Stage.phone()
        val run = phone.check("before-you-go", Hostile.here)
        repeat(2) { phone.close() }
        assertTrue(run.outcome().contacts.isNotEmpty())
        repeat(2) { run.close() }
        for (made in listOf(CancelToken(), PosterScan())) repeat(2) { made.close() }
    }

    private fun outcome(function: KFunction<*>, arguments: Map<KParameter, Any?>): Result<Any?> = try {
        Result.success(function.callBy(arguments))
    } catch (thrown: InvocationTargetException) {
        Result.failure(thrown.targetException)
    }

    private fun owner(function: KFunction<*>): Class<*> {
        val method = function.javaMethod
            ?: return (function.returnType.classifier as KClass<*>).java
        val name = method.declaringClass.name
        return Class.forName(name.removeSuffix("Interface").removeSuffix("\$Companion"))
    }

    private fun shown(value: Any?) = value.toString().take(120)

    companion object {
        /** Whatever was asked: the phone is as it was. */
        @AfterAll
        @JvmStatic
        fun `the phone is as it was`() {
            val fresh = Stage.phone().use { it.hotlines(Hostile.here) }
            assertEquals(fresh, Hostile.guide.hotlines(Hostile.here))
        }
    }
}
