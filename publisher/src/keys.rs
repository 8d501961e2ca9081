//! Keys of people and of machines: ed25519, kept as encrypted PKCS#8 PEM that OpenSSL reads.

use std::io::Write;
use std::path::Path;

use ed25519_dalek::pkcs8::{DecodePrivateKey, EncodePrivateKey, KeypairBytes, spki::der::pem::LineEnding};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use senthang_core::trust::sha256;

/// A key that can sign. Its secret is wiped when it is dropped.
pub struct Key(SigningKey);

/// Why a key cannot be made, read or written.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file is there already: a key is never overwritten.
    #[error("{0} is there already; a key is never overwritten, name another file")]
    Exists(String),
    /// The file cannot be read or written.
    #[error("{path}: {why}")]
    File {
        /// The file.
        path: String,
        /// Why.
        why: std::io::Error,
    },
    /// The passphrase does not open it.
    #[error("{0} does not open: the passphrase is wrong, or it is no encrypted ed25519 key")]
    Closed(String),
    /// The passphrase is too short.
    #[error("the passphrase has fewer than {0} characters; choose a longer one")]
    Weak(usize),
    /// It cannot be made.
    #[error("no key can be made: {0}")]
    Make(String),
}

/// The shortest passphrase that is taken.
const SHORTEST: usize = 12;

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Key").field(&self.id()).finish()
    }
}

impl Key {
    /// Makes a key from the operating system's randomness.
    ///
    /// # Errors
    /// [`KeyError::Make`] if there is none.
    pub fn generate() -> Result<Self, KeyError> {
        use ring::rand::{SecureRandom, SystemRandom};
        let mut secret = Zeroizing::new([0_u8; 32]);
        SystemRandom::new().fill(secret.as_mut()).map_err(|_| KeyError::Make("no randomness".to_owned()))?;
        Ok(Self(SigningKey::from_bytes(&secret)))
    }

    /// Reads a key file.
    ///
    /// # Errors
    /// [`KeyError`] if it cannot be read or the passphrase does not open it.
    pub fn read(file: &Path, passphrase: &str) -> Result<Self, KeyError> {
        let path = file.display().to_string();
        let pem = std::fs::read_to_string(file).map_err(|why| KeyError::File { path: path.clone(), why })?;
        let pem = Zeroizing::new(pem);
        SigningKey::from_pkcs8_encrypted_pem(&pem, passphrase).map(Self).map_err(|_| KeyError::Closed(path))
    }

    /// Writes the key, encrypted (scrypt, AES-256), into a file that was not there, for its owner
    /// only.
    ///
    /// # Errors
    /// [`KeyError`] if the file is there, cannot be written, or the passphrase is too short.
    pub fn write(&self, file: &Path, passphrase: &str) -> Result<(), KeyError> {
        if passphrase.chars().count() < SHORTEST {
            return Err(KeyError::Weak(SHORTEST));
        }
        // version 1, without the public half: OpenSSL 3.0 refuses version 2
        let bytes = KeypairBytes { secret_key: self.0.to_bytes(), public_key: None };
        let pem = bytes
            .to_pkcs8_encrypted_pem(passphrase, LineEnding::LF)
            .map_err(|error| KeyError::Make(error.to_string()))?;
        let path = file.display().to_string();
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut out = options.open(file).map_err(|why| match why.kind() {
            std::io::ErrorKind::AlreadyExists => KeyError::Exists(path.clone()),
            _ => KeyError::File { path: path.clone(), why },
        })?;
        out.write_all(pem.as_bytes()).map_err(|why| KeyError::File { path, why })
    }

    /// The public half, hexadecimal.
    #[must_use]
    pub fn public(&self) -> String {
        hex::encode(self.0.verifying_key().as_bytes())
    }

    /// The key's id in TUF metadata.
    #[must_use]
    pub fn id(&self) -> String {
        key_id(&self.public())
    }

    /// Signs bytes.
    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> String {
        hex::encode(self.0.sign(bytes).to_bytes())
    }
}

/// A public key as TUF metadata have it.
#[must_use]
pub fn tuf_key(public: &str) -> Value {
    json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": public } })
}

/// The id of a public key: the hash of its canonical form, as securesystemslib has it.
#[must_use]
pub fn key_id(public: &str) -> String {
    sha256(&senthang_core::trust::to_canonical_bytes(&tuf_key(public)).unwrap_or_default())
}

/// Whether a signature, hexadecimal, is that of this public key under these bytes.
#[must_use]
pub fn is_signed_by(public: &str, bytes: &[u8], signature: &str) -> bool {
    let key = hex::decode(public).ok().and_then(|key| <[u8; 32]>::try_from(key).ok());
    let key = key.and_then(|key| VerifyingKey::from_bytes(&key).ok());
    let signature = hex::decode(signature).ok().and_then(|signature| Signature::from_slice(&signature).ok());
    key.zip(signature).is_some_and(|(key, signature)| key.verify_strict(bytes, &signature).is_ok())
}

/// Whether a text is a public key.
#[must_use]
pub fn is_public_key(text: &str) -> bool {
    // one key has one way to be written, or it would count twice
    if text != text.to_ascii_lowercase() {
        return false;
    }
    let bytes = hex::decode(text).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    bytes.is_some_and(|bytes| VerifyingKey::from_bytes(&bytes).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_its_file_and_opens_to_its_passphrase_only() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.pem");
        let key = Key::generate().unwrap();
        assert!(matches!(key.write(&file, "short"), Err(KeyError::Weak(_))));
        key.write(&file, "a long passphrase").unwrap();
        assert!(matches!(key.write(&file, "a long passphrase"), Err(KeyError::Exists(_))));
        assert_eq!(Key::read(&file, "a long passphrase").unwrap().id(), key.id());
        assert!(matches!(Key::read(&file, "another passphrase"), Err(KeyError::Closed(_))));
    }

    #[test]
    fn a_signature_holds_for_its_key_and_bytes_only() {
        let (key, other) = (Key::generate().unwrap(), Key::generate().unwrap());
        let signature = key.sign(b"bytes");
        assert!(is_signed_by(&key.public(), b"bytes", &signature));
        assert!(!is_signed_by(&other.public(), b"bytes", &signature));
        assert!(!is_signed_by(&key.public(), b"other", &signature));
        for text in ["", "zz", "00", &"00".repeat(64)] {
            assert!(!is_signed_by(&key.public(), b"bytes", text), "{text}");
        }
    }

    #[test]
    fn only_points_of_the_curve_are_public_keys() {
        assert!(is_public_key(&Key::generate().unwrap().public()));
        for text in ["", "00", &"zz".repeat(32), &"00".repeat(31)] {
            assert!(!is_public_key(text), "{text}");
        }
    }
}
