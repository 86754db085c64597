// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/SealedChunk.h"

#include "base/Sodium.h"
#include "files/ChunkName.h"
#include "files/Chunker.h"

#include <sodium.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype KeyBytes = crypto_aead_chacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype TagBytes = crypto_aead_chacha20poly1305_ietf_ABYTES;
// One nonce is enough for a key that ever seals one text: its own preimage.
constexpr unsigned char Nonce[crypto_aead_chacha20poly1305_ietf_NPUBBYTES] = {};
static_assert(KeyBytes == crypto_generichash_BYTES);

const unsigned char* in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* out(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray keyOf(QByteArrayView piece)
{
    QByteArray key(KeyBytes, Qt::Uninitialized);
    crypto_generichash(out(key), KeyBytes, in(piece), size_t(piece.size()), nullptr, 0);
    return key;
}

Failure wrong(const Digest& id)
{
    return fail(ErrorKind::Damaged, u"a piece of a file is not what its name says"_s,
                chunkDocId(id).toString());
}

} // namespace

SealedChunk SealedChunk::seal(QByteArrayView piece)
{
    startSodium();
    SealedChunk chunk;
    chunk.ref.key = keyOf(piece);
    chunk.ref.size = piece.size();
    chunk.bytes = QByteArray(piece.size() + TagBytes, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(out(chunk.bytes), nullptr, in(piece), quint64(piece.size()),
                                              nullptr, 0, nullptr, Nonce, in(chunk.ref.key));
    chunk.ref.id = Digest::of(chunk.bytes);
    return chunk;
}

qsizetype mostSealedBytes()
{
    return Chunker::MostBytes + TagBytes;
}

Result<> checkSealed(const Digest& id, QByteArrayView sealed)
{
    if (sealed.size() > mostSealedBytes() || Digest::of(sealed) != id)
        return wrong(id);
    return {};
}

Result<QByteArray> unseal(const ChunkRef& ref, QByteArrayView sealed)
{
    startSodium();
    SHANKE_TRY(checkSealed(ref.id, sealed));
    if (ref.key.size() != KeyBytes || sealed.size() != ref.size + TagBytes)
        return wrong(ref.id);
    QByteArray piece(ref.size, Qt::Uninitialized);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(out(piece), nullptr, nullptr, in(sealed),
                                                  quint64(sealed.size()), nullptr, 0, Nonce,
                                                  in(ref.key)) != 0)
        return wrong(ref.id);
    return piece;
}

} // namespace shanke
