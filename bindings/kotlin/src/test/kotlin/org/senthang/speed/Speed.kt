/**
 * How long a screen waits for the border: a list of hotlines, and the start of an app's process. bindings/kotlin/speed
 * runs it with the library as it ships. Times are measured here and asserted nowhere, for they are the machine's.
 */
package org.senthang.speed

import org.senthang.core.Guide
import org.senthang.core.GuideSettings
import org.senthang.core.Situation
import java.io.File
import java.nio.file.Files
import java.util.Locale

/** A screen full of lines, and more than one. */
private const val LINES = 60
private const val LIMIT_OF_LIST = 5.0
private const val LIMIT_OF_START = 400.0

private const val WARM_UP = 2_000
private const val ROUNDS = 2_000
private const val STARTS = 20

/** A day on which facts of the pack hold. */
private const val NOW = 1_795_287_600_000L

/** `Speed.kt PACK.tar ROOT.json` measures; `Speed.kt start FOLDER ROOT.json` is one start, in a process of its own. */
fun main(arguments: Array<String>) {
    val begun = System.nanoTime()
    val (first, second) = arguments
    if (first == "start") return println(started(begun, second, arguments[2]))
    val folder = Files.createTempDirectory("senthang-speed").toFile()
    try {
        measured(folder.path, first, second)
    } finally {
        folder.deleteRecursively()
    }
}

private fun settings(folder: String, root: String, seed: String?) =
    GuideSettings(folder = folder, root = File(root).readBytes(), languages = listOf("lo"), seed = seed)

private fun here(country: String) = Situation(country = country, languages = listOf("lo"), now = NOW)

/** Milliseconds from the first line of `main` to the first answer; the library is loaded in between. */
private fun started(begun: Long, folder: String, root: String): Double {
    val lines = Guide.open(settings(folder, root, null)).hotlines(here("TH")).lines
    val time = (System.nanoTime() - begun) / 1e6
    check(lines.size > 1) { "the profile is empty" }
    return time
}

private fun measured(folder: String, pack: String, root: String) {
    val guide = Guide.open(settings(folder, root, pack))
    check(guide.seedTrouble() == null) { "the seed was not taken: ${guide.seedTrouble()}" }
    val (country, held) = Locale.getISOCountries()
        .map { it to guide.hotlines(here(it)).lines.size }
        .maxBy { (_, lines) -> lines }
    println("From Kotlin on a JVM, the real pack in Lao, lists after $WARM_UP others (times in milliseconds):\n")
    println("%-28s %8s %8s %8s %8s %8s".format("", "median", "p99", "slowest", "limit", "rounds"))
    // no place has as many lines: they are asked for as often as it takes to have more than that
    val questions = (LINES + held - 1) / held
    val one = times { check(guide.hotlines(here(country)).lines.size == held) }
    row("$held hotlines ($country)", one, null)
    val all = times { repeat(questions) { check(guide.hotlines(here(country)).lines.size == held) } }
    row("${questions * held} hotlines, $questions of these", all, LIMIT_OF_LIST)
    guide.close()
    row("a start, to the hotlines", (0 until STARTS).map { freshStart(folder, root) }, LIMIT_OF_START)
}

private fun times(ask: () -> Unit): List<Double> {
    repeat(WARM_UP) { ask() }
    return (0 until ROUNDS).map {
        val begun = System.nanoTime()
        ask()
        (System.nanoTime() - begun) / 1e6
    }
}

/** A start in a JVM that has loaded nothing yet, with the properties of this one: they name the library. */
private fun freshStart(folder: String, root: String): Double {
    val java = File(System.getProperty("java.home"), "bin/java").path
    val library = listOf("jna.library.path", "uniffi.component.senthang_core.libraryOverride")
        .mapNotNull { name -> System.getProperty(name)?.let { "-D$name=$it" } }
    val command = listOf(java) + library + listOf("-cp", System.getProperty("java.class.path")) +
        listOf("org.senthang.speed.SpeedKt", "start", folder, root)
    val process = ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start()
    val told = process.inputReader().readText().trim()
    check(process.waitFor() == 0) { "a start failed" }
    return told.toDouble()
}

private fun row(name: String, times: List<Double>, limit: Double?) {
    val sorted = times.sorted()
    val (median, late) = listOf(0.5, 0.99).map { sorted[((sorted.size - 1) * it).toInt()] }
    val shown = "%-28s %8.3f %8.3f %8.3f %8s %8d"
    println(shown.format(name, median, late, sorted.last(), limit?.toInt()?.toString() ?: "-", sorted.size))
}
