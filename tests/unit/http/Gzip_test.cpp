// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Gzip.h"
#include "support/catch.h"

using namespace shanke;

namespace {

const QByteArray Poem = QByteArray("床前明月光，疑是地上霜。举头望明月，低头思故乡。𠮷䶮").repeated(500);

} // namespace

TEST_CASE("What gzip folds gunzip unfolds, empty and large alike", "[http][gzip]")
{
    for (const QByteArray& text : {QByteArray(), QByteArray("x"), Poem, Poem.repeated(50)})
        CHECK(gunzip(gzip(text), text.size()) == text);
    CHECK(gzip(Poem).size() < Poem.size() / 20);
}

TEST_CASE("gunzip takes zlib text as well", "[http][gzip]")
{
    CHECK(gunzip(qCompress(Poem).sliced(4), Poem.size()) == Poem);
}

TEST_CASE("A bomb is stopped at the limit", "[http][gzip]")
{
    const auto unfolded = gunzip(gzip(QByteArray(50'000'000, '\0')), 1'000'000);
    REQUIRE_FALSE(unfolded);
    CHECK(unfolded.error().kind == ErrorKind::TooLarge);
}

TEST_CASE("Damaged or shortened text is no text", "[http][gzip]")
{
    QByteArray folded = gzip(Poem);
    for (const qsizetype size : {qsizetype(0), qsizetype(5), folded.size() / 2, folded.size() - 1}) {
        const auto unfolded = gunzip(folded.first(size), Poem.size());
        REQUIRE_FALSE(unfolded);
        CHECK(unfolded.error().kind == ErrorKind::Protocol);
    }
    folded[folded.size() / 2] = static_cast<char>(folded[folded.size() / 2] ^ 0x55);
    CHECK_FALSE(gunzip(folded, Poem.size()));
    CHECK_FALSE(gunzip("not compressed at all", 1000));
}
