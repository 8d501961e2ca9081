/** Calls that do not block the thread that asks. */
package org.senthang.kit

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import org.senthang.core.CancelToken
import org.senthang.core.EpochMillis
import org.senthang.core.Guide
import org.senthang.core.GuideSettings
import org.senthang.core.PosterScan
import org.senthang.core.SyncException
import org.senthang.core.SyncObserver
import org.senthang.core.SyncProgress
import org.senthang.core.SyncReport

/**
 * Opens a profile, as [Guide.open] does: a few milliseconds, and seconds for the first time, which takes the seed,
 * also that of a newer app over what an older one brought. The first call of a process loads the library too, which
 * takes some hundred milliseconds. Once begun it is not stopped: where the coroutine is cancelled, what was opened is
 * closed again. Make one guide and keep it as long as the process lives.
 *
 * @throws org.senthang.core.OpenException as [Guide.open] does.
 */
suspend fun openGuide(settings: GuideSettings): Guide {
    var opened: Guide? = null
    try {
        return withContext(Dispatchers.IO) { Guide.open(settings).also { opened = it } }
    } catch (stopped: CancellationException) {
        // whoever asked is gone, and nobody else knows the guide
        opened?.close()
        throw stopped
    }
}

/**
 * Any call of the guide, off the calling thread:
 *
 * ```
 * val lines = guide.await { hotlines(here) }.lines
 * val bytes = guide.await { exportTo(path) }
 * ```
 *
 * What [call] throws is thrown here. A call that has begun is not cut short: where the coroutine is
 * cancelled, its answer is dropped when it comes. Answers take a few milliseconds; for updates there are
 * [sync], [importFrom] and [importPoster], which can be stopped.
 */
suspend fun <T> Guide.await(call: Guide.() -> T): T = withContext(Dispatchers.IO) { call() }

/**
 * Takes what is new from the servers. Where the coroutine is cancelled, the core is told to stop, and this
 * returns when it has: the profile is free then, and what has come is kept.
 *
 * For a screen that shows progress, see [syncing].
 *
 * @throws SyncException why nothing was taken. Show `explain(languages)`.
 */
suspend fun Guide.sync(now: EpochMillis): SyncReport = stoppable { cancel -> sync(now, Unheard, cancel) }

/** Takes what is new from a bundle or a folder, whose path is [from]. Is stopped as [sync] is. */
suspend fun Guide.importFrom(from: String, now: EpochMillis): SyncReport =
    stoppable { cancel -> importFrom(from, now, Unheard, cancel) }

/** Takes what the codes of a poster say. Is stopped as [sync] is. */
suspend fun Guide.importPoster(scan: PosterScan, now: EpochMillis): SyncReport =
    stoppable { cancel -> importPoster(scan, now, Unheard, cancel) }

/** Work of the core that a token stops, stopped with the coroutine. Returns when the core has. */
internal suspend fun <T> stoppable(work: (CancelToken) -> T): T = withContext(Dispatchers.IO) {
    CancelToken().use { token ->
        try {
            coroutineScope { stoppingWith(token) { work(token) } }
        } catch (trouble: SyncException) {
            // a coroutine that was cancelled ends as such, however the core came to its end
            ensureActive()
            throw trouble
        }
    }
}

/** [work] that the token stops where this scope is cancelled, also where it was before. */
internal fun <T> CoroutineScope.stoppingWith(token: CancelToken, work: () -> T): T {
    // On the thread of whoever cancels: those of the dispatcher may all be busy with such work. Begun at once: the
    // default start passes over the body, and so the token, where the scope was cancelled a moment ago
    val watch = launch(Dispatchers.Unconfined, CoroutineStart.UNDISPATCHED) {
        try {
            awaitCancellation()
        } finally {
            token.cancel()
        }
    }
    try {
        return work()
    } finally {
        watch.cancel()
    }
}

private object Unheard : SyncObserver {
    override fun onProgress(progress: SyncProgress) = Unit
}
