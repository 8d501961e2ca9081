package org.senthang

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.jsonPrimitive
import kotlin.reflect.KClass
import kotlin.reflect.KParameter
import kotlin.reflect.KProperty1
import kotlin.reflect.KType
import kotlin.reflect.full.isSubclassOf
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor

/**
 * The neutral form of what the border gives, and the way back: tests/border/README.md says what it is. Both go
 * by the names of the generated records alone, so that no field is passed over because nobody thought of it.
 */
object Neutral {
    /** The neutral form of a value. */
    fun of(value: Any?): JsonElement = when (value) {
        null -> JsonNull
        is String -> JsonPrimitive(value)
        is Boolean -> JsonPrimitive(value)
        is Number -> JsonPrimitive(value)
        is UByte -> JsonPrimitive(value.toInt())
        is UShort -> JsonPrimitive(value.toInt())
        is UInt -> JsonPrimitive(value.toLong())
        is ULong -> JsonPrimitive(value.toLong())
        is Enum<*> -> JsonPrimitive(kebab(value))
        is List<*> -> JsonArray(value.map(::of))
        else -> record(value)
    }

    private fun record(value: Any): JsonElement {
        val type = value::class
        val variant = variantOf(type)
        check(type.isData || type.objectInstance != null || value is Throwable) { "no kind of value that is known here: $type" }
        if (variant != null && fields(type).isEmpty()) return JsonPrimitive(variant)
        val fields = fieldsOf(value)
        return JsonObject(if (variant == null) fields else mapOf("is" to JsonPrimitive(variant)) + fields)
    }

    /** The fields of a record or an error that hold something, by their neutral names. */
    fun fieldsOf(value: Any): Map<String, JsonElement> =
        fields(value::class).mapValues { (_, field) -> of(field.get(value)) }.filterValues { !isNothing(it) }

    /** Records of a sealed class are variants. */
    private fun variantOf(type: KClass<*>): String? =
        if (type.supertypes.any { (it.classifier as? KClass<*>)?.isSealed == true }) kebab(type) else null

    private fun isNothing(value: JsonElement) =
        value is JsonNull || value == JsonPrimitive(false) || value is JsonArray && value.isEmpty()

    private val known = HashMap<KClass<*>, Map<String, KProperty1<Any, *>>>()

    private fun fields(type: KClass<*>): Map<String, KProperty1<Any, *>> = synchronized(known) {
        known.getOrPut(type) {
            val properties = type.memberProperties.associateBy { it.name }
            type.primaryConstructor?.parameters.orEmpty().associate { parameter ->
                @Suppress("UNCHECKED_CAST") // a property of this very type
                snake(checkNotNull(parameter.name)) to properties.getValue(parameter.name!!) as KProperty1<Any, *>
            }
        }
    }

    /** The value of a type that a neutral form tells; what is left out has its default. */
    fun value(type: KType, neutral: JsonElement): Any? {
        val kind = type.classifier as KClass<*>
        return when {
            neutral is JsonNull -> null
            kind == List::class -> (neutral as JsonArray).map { value(checkNotNull(type.arguments.single().type), it) }
            kind == String::class -> neutral.jsonPrimitive.also { check(it.isString) { "$it is no text" } }.content
            kind == Boolean::class -> checkNotNull(neutral.jsonPrimitive.booleanOrNull)
            kind == Long::class -> neutral.jsonPrimitive.content.toLong()
            kind == UInt::class -> neutral.jsonPrimitive.content.toUInt()
            kind == UByte::class -> neutral.jsonPrimitive.content.toUByte()
            kind == Double::class -> neutral.jsonPrimitive.content.toDouble()
            kind.isSubclassOf(Enum::class) -> constant(kind, neutral.jsonPrimitive.content)
            kind.isData -> {
                val constructor = checkNotNull(kind.primaryConstructor)
                constructor.callBy(arguments(constructor.parameters, neutral as JsonObject))
            }
            else -> error("no type that is known here: $type")
        }
    }

    /** The arguments that a neutral form tells. One that no parameter takes is a mistake. */
    fun arguments(parameters: List<KParameter>, told: Map<String, JsonElement>): Map<KParameter, Any?> {
        val taken = parameters.filter { snake(checkNotNull(it.name)) in told }
        check(taken.size == told.size) { "not all of ${told.keys} is taken by ${parameters.map { it.name }}" }
        return taken.associateWith { value(it.type, told.getValue(snake(checkNotNull(it.name)))) }
    }

    private fun constant(kind: KClass<*>, name: String): Any =
        kind.java.enumConstants.single { kebab(it as Enum<*>) == name }

    private fun kebab(value: Enum<*>) = value.name.lowercase().replace('_', '-')

    private fun kebab(type: KClass<*>) = snake(checkNotNull(type.simpleName)).removePrefix("_").replace('_', '-')

    private fun snake(name: String) = name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }
}

/** Where two neutral values differ first, and how; none if they do not. */
fun difference(expected: JsonElement?, told: JsonElement?, path: String = "answer"): String? = when {
    expected is JsonObject && told is JsonObject -> (expected.keys + told.keys).sorted()
        .firstNotNullOfOrNull { difference(expected[it], told[it], "$path.$it") }
    expected is JsonArray && told is JsonArray -> (0 until maxOf(expected.size, told.size))
        .firstNotNullOfOrNull { difference(expected.getOrNull(it), told.getOrNull(it), "$path[$it]") }
    isSame(expected, told) -> null
    else -> "$path is ${told ?: "left out"}, not ${expected ?: "left out"}"
}

/** Numbers are the same however they are written: `2` and `2.0`. */
private fun isSame(one: JsonElement?, other: JsonElement?): Boolean {
    fun number(value: JsonElement?) = (value as? JsonPrimitive)?.takeIf { !it.isString }?.content?.toBigDecimalOrNull()
    val numbers = number(one) to number(other)
    return one == other || numbers.first != null && numbers.second?.compareTo(numbers.first) == 0
}
