package org.senthang

import org.senthang.core.AskedPrices
import org.senthang.core.CancelToken
import org.senthang.core.CheckRun
import org.senthang.core.Guide
import org.senthang.core.GuideSettings
import org.senthang.core.ObserverException
import org.senthang.core.PosterScan
import org.senthang.core.Situation
import org.senthang.core.SyncObserver
import org.senthang.core.SyncProgress
import org.senthang.core.TextArgument
import kotlin.reflect.KClass
import kotlin.reflect.KType
import kotlin.reflect.full.createType
import kotlin.reflect.full.isSubclassOf
import kotlin.reflect.full.primaryConstructor

/** Values for each type of the border: one that is as it should be, and those that are not. */
object Hostile {
    val here = Situation(country = "TH", languages = listOf("lo"), now = Updates.now)

    /** Holds the real pack, and has a server for it. */
    val guide: Guide by lazy {
        Stage.opened(Stage.settings(Stage.newFolder(), "la", "lo").copy(servers = listOf(Server.at("la"))))
    }

    private const val HALF_A_LETTER = '\uD800'

    private val texts: List<String> = listOf(
        "",
        " ",
        "unknown",
        "before-you-go",
        "\u0000",
        "TH\u0000",
        // no further: a profile is made there
        "../work/..",
        "%s%n{}",
        "9999999999999999999999 THB",
        "' OR 1=1 --",
        "\u202E\u0E81\uFFFD\uD83D\uDE00",
        HALF_A_LETTER.toString(),
        "TH$HALF_A_LETTER",
        "a".repeat(1 shl 20),
        "\u0E81\u0EB2 ".repeat(1 shl 18),
    )

    /** Makes a value each time it is called: objects are used up. */
    fun values(type: KType): List<() -> Any?> {
        val kind = type.classifier as KClass<*>
        val nothing = if (type.isMarkedNullable) listOf({ null }) else emptyList()
        return nothing + when {
            kind == String::class -> texts.map { { it } }
            kind == Long::class -> listOf(Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE).map { { it } }
            kind == UInt::class -> listOf(0u, 1u, UInt.MAX_VALUE).map { { it } }
            kind == UShort::class -> listOf(UShort.MIN_VALUE, UShort.MAX_VALUE).map { { it } }
            kind == UByte::class -> listOf(UByte.MIN_VALUE, UByte.MAX_VALUE).map { { it } }
            kind == Double::class ->
                listOf(Double.NaN, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, Double.MIN_VALUE, -0.0).map { { it } }
            kind == Boolean::class -> listOf(true, false).map { { it } }
            kind == ByteArray::class -> listOf(ByteArray(0), ByteArray(1 shl 20) { it.toByte() }).map { { it } }
            kind == List::class -> lists(element(type, 0))
            kind == Map::class -> maps(element(type, 1))
            kind == CancelToken::class -> listOf({ closed(kind.java) }, { CancelToken().also { it.cancel() } })
            kind == SyncObserver::class -> listOf({ Throwing })
            kind == Guide::class || kind == CheckRun::class || kind == PosterScan::class -> listOf({ closed(kind.java) })
            kind.isSubclassOf(Enum::class) -> kind.java.enumConstants.map { { it } }
            kind.isSealed -> kind.sealedSubclasses.flatMap { values(it.createType()) }
            kind.objectInstance != null -> listOf({ kind.objectInstance })
            kind.primaryConstructor != null -> records(kind)
            // a method's own object
            else -> listOf({ plausible(type) })
        }
    }

    private fun lists(item: KType): List<() -> Any?> = listOf<() -> Any?>(
        { emptyList<Any?>() },
        { List(10_000) { plausible(item) } },
    ) + values(item).map { value -> { listOf(value()) } }

    private fun maps(item: KType): List<() -> Any?> = listOf<() -> Any?>(
        { emptyMap<String, Any?>() },
        { (0 until 10_000).associate { "$it" to plausible(item) } },
    ) + texts.map { text -> { mapOf(text to plausible(item)) } } + values(item).map { value -> { mapOf("n" to value()) } }

    /** Records that are as they should be, but for one field. */
    private fun records(kind: KClass<*>): List<() -> Any?> {
        val constructor = checkNotNull(kind.primaryConstructor)
        if (constructor.parameters.isEmpty()) return listOf({ constructor.call() })
        return constructor.parameters.flatMap { changed ->
            values(changed.type).map { value ->
                {
                    val fields = constructor.parameters.associateWith { field ->
                        if (field == changed) value() else field(kind, field.name, field.type)
                    }
                    constructor.callBy(fields)
                }
            }
        }
    }

    private fun field(kind: KClass<*>, name: String?, type: KType): Any? = when {
        kind == Situation::class -> here.javaClass.getMethod("get" + name!!.replaceFirstChar(Char::uppercase)).invoke(here)
        kind == GuideSettings::class && name == "folder" -> Stage.newFolder().toString()
        kind == GuideSettings::class && name == "root" -> Stage.file("la.root.json").readBytes()
        kind == GuideSettings::class && name == "servers" -> emptyList<String>()
        kind == GuideSettings::class && name == "pack" -> "la"
        else -> plausible(type)
    }

    /** A value that is as it should be. */
    fun plausible(type: KType): Any? {
        val kind = type.classifier as KClass<*>
        return when {
            type.isMarkedNullable -> null
            kind == String::class -> "TH"
            kind == Long::class -> Updates.now
            kind == UInt::class -> 1u
            kind == UShort::class -> 1u.toUShort()
            kind == UByte::class -> 30u.toUByte()
            kind == Boolean::class -> false
            kind == Double::class -> 1.0
            kind == ByteArray::class -> ByteArray(0)
            kind == List::class -> listOf(plausible(element(type, 0)))
            kind == Map::class -> mapOf("n" to plausible(element(type, 1)))
            kind == Guide::class || kind.simpleName == "GuideInterface" -> guide
            kind == CheckRun::class || kind.simpleName == "CheckRunInterface" -> guide.check("before-you-go", here)
            kind == PosterScan::class || kind.simpleName == "PosterScanInterface" -> PosterScan()
            kind == CancelToken::class || kind.simpleName == "CancelTokenInterface" -> CancelToken()
            kind == SyncObserver::class -> Quiet
            kind == Situation::class -> here
            kind == AskedPrices::class -> AskedPrices(items = emptyList())
            kind == TextArgument::class -> TextArgument.Number(1)
            kind.isCompanion -> kind.objectInstance
            kind.isSubclassOf(Enum::class) -> kind.java.enumConstants.first()
            kind.isSealed -> kind.sealedSubclasses.first().let { it.objectInstance ?: plausible(it.createType()) }
            else -> {
                val constructor = checkNotNull(kind.primaryConstructor) { "no value of $type is known here" }
                constructor.callBy(constructor.parameters.associateWith { field(kind, it.name, it.type) })
            }
        }
    }

    private fun element(type: KType, at: Int): KType = checkNotNull(type.arguments[at].type)

    /** An object that was closed. */
    fun closed(kind: Class<*>): AutoCloseable {
        val made: AutoCloseable = when (kind) {
            Guide::class.java -> Updates.phone()
            CheckRun::class.java -> guide.check("before-you-go", here)
            PosterScan::class.java -> PosterScan()
            CancelToken::class.java -> CancelToken()
            else -> error("no object of $kind is known here")
        }
        return made.also { it.close() }
    }

    fun isClosed(value: Any?): Boolean = when (value) {
        is Guide -> value.uniffiIsDestroyed
        is CheckRun -> value.uniffiIsDestroyed
        is PosterScan -> value.uniffiIsDestroyed
        is CancelToken -> value.uniffiIsDestroyed
        else -> false
    }

    private object Throwing : SyncObserver {
        override fun onProgress(progress: SyncProgress) = throw ObserverException.Failed()
    }
}
