use std::io::Write;

use senthang_core::store::Applied;

use crate::split;

/// A section of facts or of words, as it comes from a server; and as it would unpack from one, for no
/// fuzzer packs by chance.
#[must_use]
pub fn section(bytes: &[u8]) -> bool {
    let (choice, bytes) = split(bytes);
    let language = (choice & 1 == 1).then_some("lo");
    let packed = packed(bytes);
    let mut taken = false;
    for target in [bytes, &packed] {
        match Applied::unpack(language, target) {
            Ok(Applied::Facts(rows)) => {
                for (record, body) in rows {
                    let _ = (record.message(), record.place(), record.facts(), record.origins(), body);
                    taken = true;
                }
            }
            Ok(Applied::Words { section, .. }) => {
                for message in section.messages {
                    let _ = message.fingerprint();
                    taken = true;
                }
            }
            Err(_) => {}
        }
    }
    taken
}

/// Packed in no time, and badly.
fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = brotli::CompressorWriter::new(Vec::new(), 4096, 0, 16);
    // writing into memory gives no errors
    let _ = packer.write_all(bytes);
    packer.into_inner()
}
