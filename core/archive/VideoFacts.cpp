// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/VideoFacts.h"

#include <QIODevice>
#include <QtEndian>

#include <limits>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestIndex = 32 * 1024 * 1024;
constexpr int MostBoxes = 10'000;
constexpr qsizetype ShortHead = 8;
constexpr qsizetype LongHead = 16;

Failure noVideo()
{
    return fail(ErrorKind::InvalidInput, u"it is no MP4 video"_s);
}

template <typename Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size()
               ? qFromBigEndian<Number>(bytes.data() + at)
               : Number(0);
}

struct Box
{
    QByteArrayView name;
    QByteArrayView body;
};

// The boxes that lie in `bytes` one behind the other; ends at the first that reaches out of them.
std::vector<Box> boxesIn(QByteArrayView bytes)
{
    std::vector<Box> boxes;
    while (bytes.size() >= ShortHead && boxes.size() < size_t(MostBoxes)) {
        quint64 size = numberAt<quint32>(bytes, 0);
        qsizetype head = ShortHead;
        if (size == 1) {
            size = numberAt<quint64>(bytes, ShortHead);
            head = LongHead;
        } else if (size == 0) {
            size = quint64(bytes.size());
        }
        if (size < quint64(head) || size > quint64(bytes.size()))
            break;
        boxes.push_back({bytes.sliced(4, 4), bytes.sliced(head, qsizetype(size) - head)});
        bytes = bytes.sliced(qsizetype(size));
    }
    return boxes;
}

// The first of a name; empty where there is none.
QByteArrayView boxIn(QByteArrayView bytes, const char* name)
{
    for (const Box& box : boxesIn(bytes)) {
        if (box.name == QByteArrayView(name))
            return box.body;
    }
    return {};
}

QByteArrayView boxAt(QByteArrayView bytes, std::initializer_list<const char*> path)
{
    for (const char* name : path)
        bytes = boxIn(bytes, name);
    return bytes;
}

std::chrono::milliseconds durationIn(QByteArrayView head)
{
    const bool isLong = head.size() > 0 && head[0] == 1;
    const quint64 scale = numberAt<quint32>(head, isLong ? 20 : 12);
    const quint64 units = isLong ? numberAt<quint64>(head, 24) : numberAt<quint32>(head, 16);
    constexpr quint64 Most = std::numeric_limits<qint64>::max() / 1000;
    if (scale == 0 || units > Most)
        return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(qint64(units * 1000 / scale));
}

// Of a track with pictures: how large they are and how they are packed.
void readTrack(QByteArrayView track, VideoFacts& facts)
{
    const QByteArrayView media = boxIn(track, "mdia");
    const QByteArrayView handler = boxIn(media, "hdlr");
    if (handler.size() < 12 || handler.sliced(8, 4) != QByteArrayView("vide"))
        return;
    const QByteArrayView described = boxAt(media, {"minf", "stbl", "stsd"});
    const std::vector<Box> entries = boxesIn(described.size() > 8 ? described.sliced(8) : QByteArrayView());
    if (entries.empty())
        return;
    facts.isH264 =
        entries.front().name == QByteArrayView("avc1") || entries.front().name == QByteArrayView("avc3");
    facts.pixels =
        QSize(numberAt<quint16>(entries.front().body, 24), numberAt<quint16>(entries.front().body, 26));
}

// What stands behind the pictures or before them; the pictures are passed over.
Result<QByteArray> indexOf(QIODevice& video)
{
    bool isFirst = true;
    qint64 at = 0;
    for (int boxes = 0; boxes < MostBoxes && at + ShortHead <= video.size(); ++boxes) {
        if (!video.seek(at))
            return noVideo();
        const QByteArray head = video.read(LongHead);
        const QByteArray name = head.mid(4, 4);
        if (std::exchange(isFirst, false) && name != "ftyp")
            return noVideo();
        quint64 size = numberAt<quint32>(head, 0);
        const bool isLong = size == 1;
        if (isLong)
            size = numberAt<quint64>(head, ShortHead);
        else if (size == 0)
            size = quint64(video.size() - at);
        if (size < quint64(isLong ? LongHead : ShortHead) || size > quint64(video.size() - at))
            return noVideo();
        if (name == "moov") {
            const qint64 body = qint64(size) - (isLong ? LongHead : ShortHead);
            if (body > LargestIndex || !video.seek(at + qint64(size) - body))
                return noVideo();
            return video.read(body);
        }
        at += qint64(size);
    }
    return noVideo();
}

} // namespace

Result<VideoFacts> readVideoFacts(QIODevice& video)
{
    SHANKE_LET(const QByteArray index, indexOf(video));
    VideoFacts facts;
    facts.bytes = video.size();
    facts.duration = durationIn(boxIn(index, "mvhd"));
    for (const Box& box : boxesIn(index)) {
        if (box.name == QByteArrayView("trak"))
            readTrack(box.body, facts);
    }
    if (facts.pixels.isEmpty() || facts.duration.count() == 0)
        return noVideo();
    return facts;
}

} // namespace shanke
