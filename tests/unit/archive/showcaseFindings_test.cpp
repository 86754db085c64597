// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArchiveFixture.h"
#include "archive/ShowcaseFinding.h"
#include "support/catch.h"

#include <QBuffer>
#include <QJsonArray>
#include <QtEndian>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray box(const char* name, const QByteArray& body)
{
    return bigEndian(quint32(body.size() + 8)) + name + body;
}

QByteArray track(const char* handler, const char* coding, quint16 width, quint16 height)
{
    const QByteArray entry =
        box(coding, QByteArray(24, '\0') + bigEndian(width) + bigEndian(height) + QByteArray(50, '\0'));
    const QByteArray described = box("stsd", QByteArray(8, '\0') + entry);
    return box("trak", box("mdia", box("hdlr", QByteArray(8, '\0') + handler + QByteArray(12, '\0')) +
                                       box("minf", box("stbl", described))));
}

// An MP4 file with nothing in its pictures; `size` bytes in all, the index at its end as cameras write it.
QByteArray video(int seconds, quint16 width, quint16 height, const char* coding = "avc1", int size = 4000)
{
    const QByteArray head =
        QByteArray(12, '\0') + bigEndian(quint32(1000)) + bigEndian(quint32(seconds * 1000));
    const QByteArray index =
        box("moov", box("mvhd", head + QByteArray(80, '\0')) + track("soun", "mp4a", 0, 0) +
                        track("vide", coding, width, height));
    const QByteArray type = box("ftyp", "isom0000");
    const int pictures = std::max(0, size - int(type.size() + index.size()) - 8);
    return type + box("mdat", QByteArray(pictures, 'p')) + index;
}

Result<VideoFacts> factsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return readVideoFacts(buffer);
}

QStringList lacksOf(const std::vector<ShowcaseFinding>& findings)
{
    QStringList words;
    for (const ShowcaseFinding& finding : findings)
        words.append(toWord(finding.lack));
    return words;
}

} // namespace

TEST_CASE("a video says how long, how large and how it is packed", "[archive]")
{
    const auto facts = factsOf(video(2160, 1280, 720));
    REQUIRE(facts);
    CHECK(facts->duration == std::chrono::minutes(36));
    CHECK(facts->pixels == QSize(1280, 720));
    CHECK(facts->isH264);
    CHECK_FALSE(factsOf(video(2160, 1280, 720, "hvc1"))->isH264);
    CHECK(VideoFacts{std::chrono::minutes(36), {}, true, 270'000'000}.bitrate() == 1'000'000);
}

TEST_CASE("what is no video, or is cut off, says nothing", "[archive]")
{
    CHECK_FALSE(factsOf({}));
    CHECK_FALSE(factsOf("just text, and some more of it"));
    const QByteArray whole = video(60, 640, 480);
    for (int length = 0; length < whole.size(); length += 7)
        CHECK_FALSE(factsOf(whole.left(length)));
    QByteArray endless = whole;
    endless.replace(0, 4, bigEndian(quint32(0)));
    CHECK_FALSE(factsOf(endless));
    endless.replace(0, 4, bigEndian(quint32(4)));
    CHECK_FALSE(factsOf(endless));
}

TEST_CASE("a showcase says what it lacks", "[archive]")
{
    ArchiveContent content = lessonContent(Reader::Reviewers);
    content.files.clear();
    content.documents[0].source.document.remove(u"reflection"_s);
    content.documents[0].source.document.remove(u"steps"_s);
    CHECK(lacksOf(showcaseFindings(content, {})) ==
          QStringList{u"no-slides"_s, u"no-video"_s, u"no-reflection"_s, u"no-process"_s});
    content.documents.clear();
    CHECK(lacksOf(showcaseFindings(content, {})).first() == u"no-plan"_s);
}

TEST_CASE("a showcase with all its parts is asked about its title card only", "[archive]")
{
    ArchiveContent content = lessonContent(Reader::Reviewers);
    const DocId plan = content.documents[0].source.id;
    content.files = {fileOf(plan, u"课件.PPTX"_s, "slides"), fileOf(plan, u"课堂实录.mp4"_s, "video")};
    QJsonObject& json = content.documents[0].source.document;
    QJsonArray steps = json.value(u"steps"_s).toArray();
    for (const char* stage : {"BEFORE", "AFTER"})
        steps.append(QJsonObject{{u"id"_s, QString::fromLatin1(stage)},
                                 {u"stage"_s, QString::fromLatin1(stage)},
                                 {u"title"_s, u"x"_s}});
    json.insert(u"steps"_s, steps);
    VideoFacts facts{std::chrono::minutes(36), {1280, 720}, true, 270'009'289}; // with its index
    CHECK(lacksOf(showcaseFindings(content, {{u"课堂实录.mp4"_s, facts}})) == QStringList{u"title-card"_s});

    facts = {std::chrono::minutes(24), {640, 480}, false, 2'000'000'000};
    const auto findings = showcaseFindings(content, {{u"课堂实录.mp4"_s, facts}});
    CHECK(lacksOf(findings) == QStringList{u"video-format"_s, u"video-short"_s, u"video-small"_s,
                                           u"video-bitrate"_s, u"title-card"_s});
    CHECK(findings[1].measured == u"24:00"_s);
    CHECK(lacksOf(showcaseFindings(content, {{u"课堂实录.mp4"_s, {}}})) == QStringList{u"video-unread"_s});
}
