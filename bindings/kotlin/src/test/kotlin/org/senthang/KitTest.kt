package org.senthang

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.last
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout
import org.senthang.core.AskException
import org.senthang.core.Call
import org.senthang.core.CancelToken
import org.senthang.core.Guide
import org.senthang.core.OpenException
import org.senthang.core.PosterScan
import org.senthang.core.SyncException
import org.senthang.core.SyncNews
import org.senthang.core.SyncProgress
import org.senthang.kit.UpdateStep
import org.senthang.kit.await
import org.senthang.kit.importFrom
import org.senthang.kit.importPoster
import org.senthang.kit.importing
import org.senthang.kit.openGuide
import org.senthang.kit.shown
import org.senthang.kit.stoppingWith
import org.senthang.kit.sync
import org.senthang.kit.syncing
import org.senthang.kit.uri
import java.io.File

/** The hand-written forms: they block nobody, and stop with whoever waits. */
@Timeout(300)
class KitTest {
    @Test
    fun `calls run on another thread and throw what they throw`() = runBlocking<Unit> {
        openGuide(Updates.settings(Stage.newFolder())).use { phone ->
            val here = Thread.currentThread()
            assertNotEquals(here, phone.await { Thread.currentThread() })
            assertTrue(phone.await { hotlines(Updates.here) }.lines.isNotEmpty())
            threw<AskException.Empty> { phone.await { channels("TH", Updates.here) } }
            threw<SyncException.Off> { phone.sync(Updates.now) }
            threw<SyncException.NoContent> { phone.importFrom("/nowhere/at/all", Updates.now) }
            threw<SyncException.NoContent> { PosterScan().use { phone.importPoster(it, Updates.now) } }
        }
        threw<OpenException.Address> { openGuide(Updates.settings(Stage.newFolder(), "no address")) }
    }

    @Test
    fun `updates suspend until they are done`() = runBlocking {
        val phone = openGuide(Updates.settings(Stage.newFolder(), Server.at("second")))
        assertTrue(phone.sync(Updates.now).isUpdated())
        val bundle = Stage.newFolder().resolve("bundle.tar").toString()
        phone.await { exportTo(bundle) }
        val other = openGuide(Updates.settings(Stage.newFolder()))
        assertEquals(SyncNews.UPDATED, other.importFrom(bundle, Updates.now).news)
        val third = openGuide(Updates.settings(Stage.newFolder()))
        val scan = PosterScan().also { scan -> Updates.codes.forEach { scan.add(it) } }
        assertEquals(SyncNews.UPDATED, third.importPoster(scan, Updates.now).news)
        for (each in listOf(phone, other, third)) {
            assertEquals(Updates.hours("second"), Updates.hoursOn(each))
            each.close()
        }
    }

    @Test
    fun `a flow of progress ends with the report`() = runBlocking {
        Updates.phone(Server.at("second")).use { phone ->
            val steps = phone.syncing(Updates.now).toList()
            val ended = steps.last() as UpdateStep.Ended
            assertTrue(ended.report.isUpdated())
            assertEquals(1, steps.count { it is UpdateStep.Ended })
            assertTrue(steps.size > 1, "nobody was told of progress")
            // each collection is a sync of its own
            assertEquals(SyncNews.UNCHANGED, report(phone.syncing(Updates.now)).news)
            val folder = Stage.file("updates/first").path
            assertEquals(SyncNews.OLDER, report(phone.importing(folder, Updates.now)).news)
        }
        Updates.phone().use { phone ->
            val scan = PosterScan().also { scan -> Updates.codes.forEach { scan.add(it) } }
            assertEquals(SyncNews.UPDATED, report(phone.importing(scan, Updates.now)).news)
        }
    }

    private suspend fun report(steps: Flow<UpdateStep>) = (steps.last() as UpdateStep.Ended).report

    @Test
    fun `a flow throws what goes wrong`() = runBlocking<Unit> {
        Updates.phone(Server.at("refused")).use { phone ->
            threw<SyncException.Refused> { phone.syncing(Updates.now).last() }
        }
    }

    @Test
    fun `a collector that goes stops the core, and the profile is free when it has gone`() = runBlocking<Unit> {
        val profile = Stage.newFolder()
        val slow = Updates.phone(Server.at("slow/second"), profile = profile)
        val fast = Updates.phone(Server.at("second"), profile = profile)
        repeat(5) {
            val fetching = CompletableDeferred<Unit>()
            val collector = launch(Dispatchers.Default) {
                slow.syncing(Updates.now).collect { if (isFetching(it)) fetching.complete(Unit) }
            }
            fetching.await()
            threw<SyncException.Busy> { slow.sync(Updates.now) }
            collector.cancelAndJoin()
            isFree(slow)
        }
        assertTrue(isFetching(slow.syncing(Updates.now).first { isFetching(it) }))
        assertTrue(fast.sync(Updates.now).isUpdated())
        assertEquals(Updates.hours("second"), Updates.hoursOn(slow))
        slow.close()
        fast.close()
    }

    private fun isFetching(step: UpdateStep): Boolean {
        val progress = (step as? UpdateStep.Moved)?.progress
        return progress is SyncProgress.Fetching && progress.done > 0u
    }

    @Test
    fun `a coroutine that is cancelled ends as such`() = runBlocking<Unit> {
        Updates.phone(Server.at("slow/second")).use { phone ->
            val before = Server.count("slow")
            val sync = async(Dispatchers.Default) { phone.sync(Updates.now) }
            while (Server.count("slow") == before) assertFalse(sync.isCompleted)
            sync.cancelAndJoin()
            threw<CancellationException> { sync.await() }
            isFree(phone)
        }
    }

    /** Between the call and the core a coroutine may be cancelled: what watches over it must begin all the same. */
    @Test
    fun `a coroutine that was cancelled before the core began stops it`() = runBlocking<Unit> {
        val gone = CoroutineScope(Job().apply { cancel() })
        Updates.phone(Server.at("second")).use { phone ->
            CancelToken().use { token ->
                threw<SyncException.Cancelled> { gone.stoppingWith(token) { phone.sync(Updates.now, Quiet, token) } }
                assertTrue(token.isCancelled())
            }
            isFree(phone)
            // nothing was taken, and it can be
            assertTrue(phone.sync(Updates.now).isUpdated())
        }
    }

    /** A sync could begin: it is not told that another one runs. */
    private suspend fun isFree(phone: Guide) = CancelToken().use { used ->
        used.cancel()
        threw<SyncException.Cancelled> { phone.await { sync(Updates.now, Quiet, used) } }
    }

    @Test
    fun `a call is shown, and dialled where it is known to be reached`() {
        val calls = listOf(
            Call.Domestic(uri = "tel:1300", display = "1300"),
            Call.International(uri = "tel:+6621234567", display = "+66 2 123 4567"),
            Call.Untested(display = "191", country = "TH"),
            Call.NotFromHere(display = "191", country = "TH"),
        )
        assertEquals(listOf("tel:1300", "tel:+6621234567", null, null), calls.map { it.uri })
        assertEquals(listOf("1300", "+66 2 123 4567", "191", "191"), calls.map { it.shown })
    }

    /** JNA may be exchanged one day; what is written by hand must not notice. */
    @Test
    fun `nothing written by hand knows JNA`() {
        val sources = File(System.getProperty("senthang.kit")).walk().filter { it.extension == "kt" }.toList()
        assertTrue(sources.size >= 2)
        for (source in sources) assertFalse("sun.jna" in source.readText(), "$source")
    }

    private inline fun <reified E : Throwable> threw(call: () -> Any?): E {
        val value = try {
            call()
        } catch (error: Throwable) {
            return error as? E ?: throw error
        }
        return fail("it gave $value")
    }
}
