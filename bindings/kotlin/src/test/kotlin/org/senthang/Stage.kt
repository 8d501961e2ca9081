package org.senthang

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import org.senthang.core.CancelToken
import org.senthang.core.Guide
import org.senthang.core.GuideSettings
import org.senthang.core.Situation
import org.senthang.core.SyncNews
import org.senthang.core.SyncObserver
import org.senthang.core.SyncProgress
import org.senthang.core.SyncReport
import java.io.File
import java.net.HttpURLConnection
import java.net.URI
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit

/** What `border-stage make` has made; see tests/border/README.md. */
object Stage {
    private val folder = File(System.getProperty("senthang.stage"))

    fun file(name: String): File = folder.resolve(name).also {
        check(it.exists()) { "$it is not there: make the stage first (tests/border/README.md)" }
    }

    fun json(name: String): JsonElement = Json.parseToJsonElement(file(name).readText())

    /** A phone of one language, with the seed of a pack. */
    fun settings(profile: Path, pack: String, language: String) = GuideSettings(
        folder = profile.toString(),
        root = file("$pack.root.json").readBytes(),
        languages = listOf(language),
        seed = file("$pack.tar").path,
    )

    /** A new phone with the seed of the real pack. */
    fun phone(language: String = "lo"): Guide = opened(settings(newFolder(), "la", language))

    fun opened(settings: GuideSettings): Guide = Guide.open(settings).also { guide ->
        check(guide.seedTrouble() == null) { "the seed was not taken: ${guide.seedTrouble()}" }
    }

    /** A folder that goes away with the work folder of the tests. */
    fun newFolder(): Path = Files.createTempDirectory(Path.of("").toAbsolutePath(), "phone")
}

/** The editions that follow on each other. */
object Updates {
    private val told = Stage.json("updates/updates.json").jsonObject

    /** The instant at which to ask. */
    val now: Long = told.getValue("now").jsonPrimitive.long

    val here = Situation(country = told.text("country"), languages = listOf("lo"), now = now)

    /** The hours of the line that tells the editions apart. */
    fun hours(edition: String): String = told.getValue("hours").jsonObject.text(edition)

    /** What no phone may take: the edition, and the variant of SyncError. */
    val refused: Map<String, String> =
        told.getValue("refused").jsonObject.mapValues { (_, error) -> error.jsonPrimitive.content }

    /** The texts of a poster's codes, and of another poster's. */
    val codes: List<String> = poster("codes")
    val otherCodes: List<String> = poster("other_codes")

    private fun poster(codes: String): List<String> =
        Stage.json("updates/poster.json").jsonObject.getValue(codes).jsonArray.map { it.jsonPrimitive.content }

    fun settings(profile: Path, vararg servers: String) = GuideSettings(
        folder = profile.toString(),
        root = Stage.file("updates/root.json").readBytes(),
        languages = listOf("lo"),
        servers = servers.toList(),
        patienceSeconds = 5u,
    )

    /** An empty phone that knows these servers. */
    fun phone(vararg servers: String, profile: Path = Stage.newFolder()): Guide =
        Guide.open(settings(profile, *servers))

    /** The hours of the line on a phone; none where it does not hold the line. */
    fun hoursOn(guide: Guide): String? = guide.hotlines(here).lines.find { it.id == told.text("line") }?.hours

    private fun JsonObject.text(name: String) = getValue(name).jsonPrimitive.content
}

/** `border-stage serve`, for as long as the tests run. */
object Server {
    /** Goes away when its standard input closes: with this process. */
    private val program: Process =
        ProcessBuilder(System.getProperty("senthang.stage.program"), "serve", Stage.file(".").path)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()

    private val address: String = program.inputReader().readLine() ?: error("the server of the stage does not start")

    /** The address of a server of that kind. */
    fun at(kind: String) = "$address/$kind"

    /** Tells the server to go on to the next edition. */
    fun move() {
        val connection = URI(at("moving/next")).toURL().openConnection() as HttpURLConnection
        connection.requestMethod = "POST"
        check(connection.responseCode == 200) { "it does not move: ${connection.responseCode}" }
    }

    /** How many requests came to a server of that kind. */
    fun count(kind: String): Long =
        Json.parseToJsonElement(URI(at("counts")).toURL().readText()).jsonObject[kind]?.jsonPrimitive?.long ?: 0
}

/** Nobody is told. */
object Quiet : SyncObserver {
    override fun onProgress(progress: SyncProgress) = Unit
}

fun Guide.synced(now: Long = Updates.now, observer: SyncObserver = Quiet): SyncReport =
    CancelToken().use { sync(now, observer, it) }

fun SyncReport.isUpdated() = news == SyncNews.UPDATED && whole

/** A sync on a thread of its own, which is known to be fetching. */
class Running(private val guide: Guide) : AutoCloseable {
    private val token = CancelToken()
    private val fetching = CountDownLatch(1)
    private val ended: CompletableFuture<SyncReport> = CompletableFuture.supplyAsync {
        guide.sync(Updates.now, Fetching(fetching), token)
    }

    init {
        val hasEnded = ended.handle { _, _ -> fetching.countDown() }
        check(fetching.await(60, TimeUnit.SECONDS)) { "nothing is fetched" }
        check(!hasEnded.isDone) { "it ended before it could be stopped: $ended" }
    }

    /** Stops it; what it ended with. */
    fun stopped(): Result<SyncReport> {
        token.cancel()
        return result()
    }

    /** What it ends with. */
    fun result(): Result<SyncReport> =
        runCatching { ended.get(120, TimeUnit.SECONDS) }.recoverCatching { throw it.cause ?: it }

    override fun close() {
        stopped()
        token.close()
    }
}

/** Tells when content is on its way. */
class Fetching(private val begun: CountDownLatch) : SyncObserver {
    override fun onProgress(progress: SyncProgress) {
        if (progress is SyncProgress.Fetching && progress.done > 0u) begun.countDown()
    }
}

