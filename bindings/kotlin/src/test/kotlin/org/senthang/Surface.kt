package org.senthang

import org.senthang.core.Guide
import java.io.File
import java.lang.reflect.Modifier
import kotlin.reflect.KFunction
import kotlin.reflect.KVisibility
import kotlin.reflect.full.companionObject
import kotlin.reflect.full.declaredMemberFunctions

/** All that the generated code exports, found in its classes: what is added to the border is found too. */
object Surface {
    /** The classes of the generated code that a screen sees, without the machinery of the generator. */
    fun classes(): List<Class<*>> {
        val name = Guide::class.java.packageName
        val folder = File(System.getProperty("senthang.classes"), name.replace('.', '/'))
        val files = folder.listFiles { file -> file.extension == "class" }!!
        return files.map { Class.forName("$name.${it.nameWithoutExtension}", false, javaClass.classLoader) }
            .filterNot { it.simpleName.startsWith("Ffi") || it.simpleName.contains("uniffi", ignoreCase = true) }
    }

    /** Objects that are made in the core: each has an interface beside it. */
    fun objects(): List<Class<*>> =
        classes().filter { it.isInterface && it.simpleName.endsWith("Interface") }
            .map { Class.forName(it.name.removeSuffix("Interface")) }

    /** Exported functions: methods and constructors of objects, and methods of errors. */
    fun functions(): List<KFunction<*>> {
        val methods = objects().flatMap { Class.forName("${it.name}Interface").kotlin.declaredMemberFunctions }
        val named = objects().flatMap { it.kotlin.companionObject?.declaredMemberFunctions.orEmpty() }
        val plain = objects().flatMap { it.kotlin.constructors }.filter { it.parameters.isEmpty() }
        val ofErrors = classes().map { it.kotlin }.filter { it.isSealed && Throwable::class.java.isAssignableFrom(it.java) }
            .flatMap { it.declaredMemberFunctions }
        return (methods + named + plain + ofErrors).filter { it.visibility == KVisibility.PUBLIC }
    }

    /** Functions outside of all classes, and those of records: the border has none. */
    fun outside(): List<String> {
        val plain = classes().filter { it.simpleName.endsWith("Kt") }.flatMap { it.declaredMethods.toList() }
            .filter { Modifier.isPublic(it.modifiers) && !it.isSynthetic }.map { it.name }
        val ofRecords = classes().map { it.kotlin }.filter { it.isData || it.java.isEnum }
            .flatMap { record -> record.declaredMemberFunctions.map { "${record.simpleName}.${it.name}" } }
        return (plain + ofRecords).filterNot { it.substringAfterLast('.').matches(MACHINERY) }
    }

    /** What the generator and the compiler make for themselves. */
    private val MACHINERY = Regex("uniffi.*|use|copy|equals|hashCode|toString|component[0-9]+")
}
