/** Updates as a screen shows them. */
package org.senthang.kit

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.channelFlow
import kotlinx.coroutines.flow.conflate
import org.senthang.core.CancelToken
import org.senthang.core.EpochMillis
import org.senthang.core.Guide
import org.senthang.core.PosterScan
import org.senthang.core.SyncObserver
import org.senthang.core.SyncProgress
import org.senthang.core.SyncReport

/** What is to be told of an update: how it goes, and in the end what it brought. */
sealed class UpdateStep {
    /** It goes on. */
    data class Moved(val progress: SyncProgress) : UpdateStep()

    /** It is done; the last step there is. */
    data class Ended(val report: SyncReport) : UpdateStep()
}

/**
 * Takes what is new from the servers, and tells how that goes. Each collection is a sync of its own:
 *
 * ```
 * guide.syncing(System.currentTimeMillis())
 *     .catch { trouble -> if (trouble is SyncException) show(trouble.explain(languages)) else throw trouble }
 *     .collect { step ->
 *         when (step) {
 *             is UpdateStep.Moved -> bar.show(step.progress)
 *             is UpdateStep.Ended -> show(step.report)
 *         }
 *     }
 * ```
 *
 * It runs off the collecting thread. Where the collector is cancelled, the core is told to stop, and the
 * collection ends when it has: the profile is free then, and what has come is kept. A slow collector gets
 * the newest progress and passes over what lay between; it always gets the end. What goes wrong is thrown as
 * [org.senthang.core.SyncException].
 */
fun Guide.syncing(now: EpochMillis): Flow<UpdateStep> =
    steps { observer, cancel -> sync(now, observer, cancel) }

/** Takes what is new from a bundle or a folder, whose path is [from], and tells how that goes, as [syncing] does. */
fun Guide.importing(from: String, now: EpochMillis): Flow<UpdateStep> =
    steps { observer, cancel -> importFrom(from, now, observer, cancel) }

/** Takes what the codes of a poster say, and tells how that goes, as [syncing] does. */
fun Guide.importing(scan: PosterScan, now: EpochMillis): Flow<UpdateStep> =
    steps { observer, cancel -> importPoster(scan, now, observer, cancel) }

private fun steps(update: (SyncObserver, CancelToken) -> SyncReport): Flow<UpdateStep> = channelFlow {
    val observer = object : SyncObserver {
        override fun onProgress(progress: SyncProgress) {
            trySend(UpdateStep.Moved(progress))
        }
    }
    send(UpdateStep.Ended(stoppable { cancel -> update(observer, cancel) }))
}.conflate()
