package org.senthang

import com.sun.jna.Native
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.Timeout
import org.senthang.core.CancelToken
import org.senthang.core.Guide
import org.senthang.core.ObserverException
import org.senthang.core.PosterScan
import org.senthang.core.SyncException
import org.senthang.core.SyncNews
import org.senthang.core.SyncObserver
import org.senthang.core.SyncProgress
import org.senthang.core.SyncReport
import java.net.ServerSocket
import java.util.concurrent.atomic.AtomicInteger

/** Updates by the network, by a file and by a poster: how they end, and how they do not. */
@Timeout(300)
class UpdatesTest {
    private inline fun <reified E : Throwable> refused(crossinline call: () -> Any?): E =
        assertThrows(E::class.java) { call() }

    private fun Guide.imported(from: String): SyncReport =
        CancelToken().use { importFrom(from, Updates.now, Quiet, it) }

    @Test
    fun `an update comes, and then there is none`() {
        Updates.phone(Server.at("second")).use { phone ->
            val steps = mutableListOf<SyncProgress>()
            val report = phone.synced(observer = object : SyncObserver {
                override fun onProgress(progress: SyncProgress) {
                    steps += progress
                }
            })
            assertTrue(report.isUpdated(), "$report")
            assertEquals(SyncProgress.Checking to SyncProgress.Done, steps.first() to steps.last())
            assertEquals(Updates.hours("second"), Updates.hoursOn(phone))
            assertEquals(SyncNews.UNCHANGED, phone.synced().news)
        }
    }

    @Test
    fun `without a server updates are off`() {
        Updates.phone().use { phone -> refused<SyncException.Off> { phone.synced() } }
    }

    @Test
    fun `where nobody answers one is offline`() {
        val closed = ServerSocket(0).use { it.localPort }
        Updates.phone("http://127.0.0.1:$closed/la").use { phone -> refused<SyncException.Offline> { phone.synced() } }
    }

    @Test
    fun `a server that refuses tells its status`() {
        Updates.phone(Server.at("refused")).use { phone ->
            // object stores answer 403 for what is not there, so the core takes it as 404
            assertEquals(404u.toUShort(), refused<SyncException.Refused> { phone.synced() }.status)
        }
    }

    @Test
    fun `a server that is busy tells until when`() {
        Updates.phone(Server.at("later")).use { phone ->
            assertTrue(refused<SyncException.Later> { phone.synced() }.until > Updates.now)
        }
    }

    @Test
    fun `the page of a hotel is a matter of the network, and no breach of trust`() {
        Updates.phone(Server.at("portal")).use { phone -> refused<SyncException.Offline> { phone.synced() } }
    }

    /** `older` is refused by who holds the newer. */
    @TestFactory
    fun `what may not be taken is refused, and what was there stays`(): List<DynamicTest> {
        check(Updates.refused.keys == setOf("older", "stranger", "expired", "too-new")) { "${Updates.refused}" }
        return Updates.refused.map { (edition, error) ->
            dynamicTest(edition) {
                val profile = Stage.newFolder()
                Updates.phone(Server.at("first"), profile = profile).use { assertTrue(it.synced().isUpdated()) }
                Updates.phone(Server.at(edition), profile = profile).use { phone ->
                    val trouble = refused<SyncException> { phone.synced() }
                    assertEquals(error, trouble.javaClass.simpleName, "$trouble")
                    assertEquals(Updates.hours("first"), Updates.hoursOn(phone))
                }
            }
        }
    }

    @Test
    fun `a bundle goes from phone to phone`() {
        val bundle = Stage.newFolder().resolve("bundle.tar").toString()
        Updates.phone(Server.at("second")).use { phone ->
            phone.synced()
            assertTrue(phone.exportTo(bundle) > 10_000u)
        }
        Updates.phone().use { other ->
            assertEquals(SyncNews.UPDATED, other.imported(bundle).news)
            assertEquals(Updates.hours("second"), Updates.hoursOn(other))
            assertEquals(SyncNews.OLDER, other.imported(Stage.file("updates/first").path).news)
        }
    }

    @Test
    fun `a poster corrects a line when all of its codes are read`() {
        PosterScan().use { scan ->
            Updates.phone().use { phone ->
                fun imported() = CancelToken().use { phone.importPoster(scan, Updates.now, Quiet, it) }
                refused<SyncException.NoContent> { imported() }
                Updates.codes.forEach { scan.add(it) }
                assertEquals(emptyList<UInt>(), scan.missing())
                assertEquals(SyncNews.UPDATED, imported().news)
                assertEquals(Updates.hours("second"), Updates.hoursOn(phone))
            }
        }
    }

    @Test
    fun `a file that is anything else is no content`() {
        val holiday = Stage.newFolder().resolve("holiday.jpg").toFile().also { it.writeText("no pack") }
        Updates.phone().use { phone ->
            for (from in listOf(holiday.path, "/nowhere/at/all")) refused<SyncException.NoContent> { phone.imported(from) }
        }
    }

    @Test
    fun `one sync at a time, and the profile is free after one that was stopped`() {
        val profile = Stage.newFolder()
        Updates.phone(Server.at("slow/second"), profile = profile).use { phone ->
            Running(phone).use { running ->
                refused<SyncException.Busy> { phone.synced() }
                assertTrue(running.stopped().exceptionOrNull() is SyncException.Cancelled)
            }
            assertNotEquals(Updates.hours("second"), Updates.hoursOn(phone))
        }
        Updates.phone(Server.at("second"), profile = profile).use { phone ->
            assertTrue(phone.synced().isUpdated())
            assertEquals(Updates.hours("second"), Updates.hoursOn(phone))
        }
    }

    @Test
    fun `a token that was used stops what begins with it`() {
        CancelToken().use { token ->
            assertFalse(token.isCancelled())
            token.cancel()
            assertTrue(token.isCancelled())
            Updates.phone(Server.at("second")).use { phone ->
                refused<SyncException.Cancelled> { phone.sync(Updates.now, Quiet, token) }
            }
        }
    }

    /** uniffi counts calls: what runs when the guide is closed keeps it, and with it those that come meanwhile. */
    @Test
    fun `closing the guide lets a sync end that runs`() {
        val phone = Updates.phone(Server.at("slow/second"))
        Running(phone).use { running ->
            phone.close()
            assertTrue(phone.uniffiIsDestroyed)
            assertTrue(phone.hotlines(Updates.here).lines.isNotEmpty())
            assertTrue(running.stopped().exceptionOrNull() is SyncException.Cancelled)
        }
        refused<IllegalStateException> { phone.hotlines(Updates.here) }
    }

    /** What an observer may throw by its declaration, what it may not, and what Kotlin does not even catch. */
    @TestFactory
    fun `an observer that throws stops no sync`(): List<DynamicTest> {
        val thrown = mapOf(
            "declared" to { throw ObserverException.Failed() },
            "undeclared" to { throw IllegalArgumentException("the screen is gone") },
            "a lone half of a letter in its text" to { throw IllegalArgumentException("\uD800") },
            "no exception" to { throw AssertionError("no room on the stack") },
        )
        return thrown.map { (name, fail) ->
            dynamicTest(name) {
                val calls = AtomicInteger()
                val observer = object : SyncObserver {
                    override fun onProgress(progress: SyncProgress) {
                        calls.incrementAndGet()
                        fail()
                    }
                }
                Updates.phone(Server.at("second")).use { phone ->
                    assertTrue(unheard { phone.synced(observer = observer) }.isUpdated())
                    assertTrue(calls.get() >= 2)
                    assertEquals(Updates.hours("second"), Updates.hoursOn(phone))
                }
            }
        }
    }

    /** JNA prints what Kotlin's half of a callback does not catch. */
    private fun <T> unheard(call: () -> T): T {
        val before = Native.getCallbackExceptionHandler()
        Native.setCallbackExceptionHandler { _, _ -> }
        try {
            return call()
        } finally {
            Native.setCallbackExceptionHandler(before)
        }
    }
}
