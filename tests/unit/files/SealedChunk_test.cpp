// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/SealedChunk.h"
#include "unit/files/FilesFixture.h"

using namespace shanke;
using namespace shanke::test;

namespace {

ErrorKind kindOf(const Result<QByteArray>& result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

} // namespace

TEST_CASE("Equal pieces are sealed into equal bytes with equal keys", "[files]")
{
    const SealedChunk one = SealedChunk::seal("静夜思 𠮷䶮");
    const SealedChunk other = SealedChunk::seal("静夜思 𠮷䶮");
    CHECK(one.bytes == other.bytes);
    CHECK(one.ref == other.ref);
    CHECK(SealedChunk::seal("静夜思 𠮷").ref.key != one.ref.key);
}

TEST_CASE("Sealed bytes are the same on every system", "[files]")
{
    const SealedChunk chunk = SealedChunk::seal("床前明月光");
    CHECK(chunk.ref.key.toHex() == "8bc59e60c7a0a8a0193badad5a79a9dfdbc3579fff3f039d285f2f3abfd5e614");
    CHECK(chunk.ref.id.toHex() == "90f8e9bb616baa9176970c388448502e52c3fdf7413ec1ae66ff4bb17261d368");
}

TEST_CASE("Sealed bytes tell nothing of the piece and open with its key", "[files]")
{
    const QByteArray piece = noise(300'000);
    const SealedChunk chunk = SealedChunk::seal(piece);
    CHECK_FALSE(chunk.bytes.contains(piece.first(16)));
    CHECK(unseal(chunk.ref, chunk.bytes).value() == piece);
}

TEST_CASE("A piece whose bytes or key are not what they should be is not opened", "[files]")
{
    const SealedChunk chunk = SealedChunk::seal(noise(1000));
    QByteArray flipped = chunk.bytes;
    flipped[500] = static_cast<char>(flipped[500] ^ 1);
    CHECK(kindOf(unseal(chunk.ref, flipped)) == ErrorKind::Damaged);
    CHECK(kindOf(unseal(chunk.ref, chunk.bytes.chopped(1))) == ErrorKind::Damaged);
    CHECK(kindOf(unseal(chunk.ref, {})) == ErrorKind::Damaged);

    ChunkRef otherKey = chunk.ref;
    otherKey.key = SealedChunk::seal("another").ref.key;
    CHECK(kindOf(unseal(otherKey, chunk.bytes)) == ErrorKind::Damaged);
    ChunkRef shortKey = chunk.ref;
    shortKey.key.chop(1);
    CHECK(kindOf(unseal(shortKey, chunk.bytes)) == ErrorKind::Damaged);
    ChunkRef otherSize = chunk.ref;
    otherSize.size = 999;
    CHECK(kindOf(unseal(otherSize, chunk.bytes)) == ErrorKind::Damaged);
}
