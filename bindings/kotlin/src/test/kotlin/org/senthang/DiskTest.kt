package org.senthang

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout
import org.senthang.core.ExportException
import org.senthang.core.Guide
import org.senthang.core.OpenException
import org.senthang.core.SyncException
import java.nio.file.Path

/** Profiles where nothing can be written any more: on small disks in memory, which only root can lay. */
@Timeout(300)
class DiskTest {
    /** A disk of a size; it is gone with the test. */
    private class Disk(kilobytes: Int) : AutoCloseable {
        val folder: Path = Stage.newFolder()
        private val isThere = run("mount", "-t", "tmpfs", "-o", "size=${kilobytes}k", "none", "$folder")

        init {
            check(isThere || System.getenv("CI") != "true") { "no disk can be laid here (CI skips nothing)" }
            assumeTrue(isThere, "no disk can be laid here: this needs root")
        }

        fun locked() = check(run("mount", "-o", "remount,ro", "$folder"))

        fun filled() = folder.resolve("rest").toFile().outputStream().use { rest ->
            val page = ByteArray(4096)
            var fits = true
            while (fits) fits = runCatching { rest.write(page) }.isSuccess
        }

        override fun close() {
            run("umount", "-l", "$folder")
        }

        private fun run(vararg command: String) = runCatching {
            val program = ProcessBuilder(*command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
            program.start().waitFor() == 0
        }.getOrDefault(false)
    }

    @Test
    fun `no room for a profile`() {
        Disk(64).use { disk ->
            disk.filled()
            assertThrows(OpenException.NoSpace::class.java) { Guide.open(Updates.settings(disk.folder)) }
        }
    }

    @Test
    fun `no room for an update or a bundle`() {
        Disk(256).use { disk ->
            Updates.phone(Server.at("second"), profile = disk.folder).use { phone ->
                assertThrows(SyncException.NoSpace::class.java) { phone.synced() }
                assertTrue(phone.hotlines(Updates.here).lines.isNotEmpty())
            }
        }
        Disk(16).use { disk ->
            Stage.phone().use { phone ->
                assertThrows(ExportException.NoSpace::class.java) { phone.exportTo(disk.folder.resolve("bundle.tar").toString()) }
                assertEquals(0, disk.folder.toFile().list()!!.size)
            }
        }
    }

    @Test
    fun `a profile that can be read and not written`() {
        Disk(16_384).use { disk ->
            disk.locked()
            assertThrows(OpenException.Folder::class.java) { Guide.open(Updates.settings(disk.folder)) }
        }
        Disk(16_384).use { disk ->
            // what is no database is made anew, here in memory only
            disk.folder.resolve("content.db").toFile().writeText("no database".repeat(1000))
            disk.locked()
            Updates.phone(Server.at("second"), profile = disk.folder).use { phone ->
                assertTrue(phone.hotlines(Updates.here).lines.isNotEmpty())
                assertThrows(SyncException.ReadOnly::class.java) { phone.synced() }
            }
        }
        Disk(16_384).use { disk ->
            Updates.phone(Server.at("first"), profile = disk.folder).use { assertTrue(it.synced().isUpdated()) }
            disk.locked()
            Updates.phone(Server.at("second"), profile = disk.folder).use { phone ->
                assertThrows(SyncException.ReadOnly::class.java) { phone.synced() }
                assertEquals(Updates.hours("first"), Updates.hoursOn(phone))
            }
        }
    }
}
