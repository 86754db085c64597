// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/Chunker.h"
#include "unit/files/FilesFixture.h"

#include <QBuffer>
#include <QSet>

using namespace shanke;
using namespace shanke::test;

namespace {

std::vector<QByteArray> piecesOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    PieceReader reader(buffer);
    std::vector<QByteArray> pieces;
    for (QByteArray piece = reader.next().value(); !piece.isEmpty(); piece = reader.next().value())
        pieces.push_back(piece);
    return pieces;
}

QByteArray joined(const std::vector<QByteArray>& pieces)
{
    QByteArray bytes;
    for (const QByteArray& piece : pieces)
        bytes += piece;
    return bytes;
}

// Gives a device's bytes in handfuls, as a slow stick does.
class Dribble : public QBuffer
{
protected:
    qint64 readData(char* data, qint64 most) override
    {
        return QBuffer::readData(data, std::min<qint64>(most, 977));
    }
};

} // namespace

TEST_CASE("The pieces of a file are the file", "[files]")
{
    for (const qsizetype size : {0, 1, 64 * 1024, 384 * 1024, 384 * 1024 + 1, 3'000'000})
        CHECK(joined(piecesOf(noise(size))) == noise(size));
}

TEST_CASE("Cuts are the same on every run and every system", "[files]")
{
    QByteArray lengths;
    for (const QByteArray& piece : piecesOf(noise(4'000'000)))
        lengths += QByteArray::number(piece.size()) + ' ';
    CHECK(lengths == "261561 178012 363458 244478 252035 393216 393216 217075 343747 304267 213968 393216 "
                     "284177 157574 ");
}

TEST_CASE("Pieces keep their bounds and are 256 KiB on average", "[files]")
{
    const auto pieces = piecesOf(noise(40'000'000));
    for (size_t i = 0; i + 1 < pieces.size(); ++i) {
        CHECK(pieces[i].size() >= Chunker::LeastBytes);
        CHECK(pieces[i].size() <= Chunker::MostBytes);
    }
    const qsizetype average = 40'000'000 / qsizetype(pieces.size());
    CHECK(average > 230 * 1024);
    CHECK(average < 280 * 1024);
}

TEST_CASE("Bytes without content are cut at the most", "[files]")
{
    const auto pieces = piecesOf(QByteArray(1'000'000, '\0'));
    CHECK(pieces.front().size() == Chunker::MostBytes);
    CHECK(pieces.size() == 3);
}

TEST_CASE("Bytes at the front of a 40 MB file change few of its pieces", "[files]")
{
    const QByteArray before = noise(40'000'000);
    QSet<QByteArray> known;
    for (const QByteArray& piece : piecesOf(before))
        known.insert(QCryptographicHash::hash(piece, QCryptographicHash::Sha256));
    qsizetype changed = 0;
    for (const QByteArray& piece : piecesOf("一百个字的新的第一页" + before))
        if (!known.contains(QCryptographicHash::hash(piece, QCryptographicHash::Sha256)))
            changed += piece.size();
    CHECK(changed > 0);
    CHECK(changed < 1'200'000);
}

TEST_CASE("How a device gives its bytes moves no cut", "[files]")
{
    QByteArray bytes = noise(2'000'000, 7);
    Dribble slow;
    slow.setBuffer(&bytes);
    slow.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    PieceReader reader(slow);
    for (const QByteArray& piece : piecesOf(bytes))
        CHECK(reader.next().value() == piece);
    CHECK(reader.next().value().isEmpty());
}
