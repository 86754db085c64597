// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ShowcaseFinding.h"
#include "base/Words.h"
#include "lesson/LessonPlan.h"
#include "lesson/planKinds.h"
#include "research/TeachingReflection.h"

#include <QFileInfo>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes ShortestVideo{30};
constexpr QSize SmallestPixels{720, 576};
constexpr qint64 LowestBitrate = 50; // in hundredths of a Mbit/s, as they are shown
constexpr qint64 HighestBitrate = 100;
constexpr qint64 BitsInHundredth = 10'000;

constexpr Words<ShowcaseLack, 11> LackWords({{
    {ShowcaseLack::Plan, "no-plan"_L1},
    {ShowcaseLack::Slides, "no-slides"_L1},
    {ShowcaseLack::Video, "no-video"_L1},
    {ShowcaseLack::Reflection, "no-reflection"_L1},
    {ShowcaseLack::Process, "no-process"_L1},
    {ShowcaseLack::VideoFormat, "video-format"_L1},
    {ShowcaseLack::VideoUnread, "video-unread"_L1},
    {ShowcaseLack::VideoShort, "video-short"_L1},
    {ShowcaseLack::VideoSmall, "video-small"_L1},
    {ShowcaseLack::VideoBitrate, "video-bitrate"_L1},
    {ShowcaseLack::TitleCard, "title-card"_L1},
}});

const QStringList SlideEndings{u"ppt"_s, u"pptx"_s, u"pps"_s, u"ppsx"_s, u"dps"_s, u"odp"_s, u"pdf"_s};
const QStringList VideoEndings{u"mp4"_s, u"m4v"_s, u"mov"_s,  u"avi"_s,  u"wmv"_s, u"flv"_s,
                               u"mkv"_s, u"mpg"_s, u"mpeg"_s, u"rmvb"_s, u"f4v"_s};

QString endingOfFile(const ArchivedFile& file)
{
    return QFileInfo(file.name).suffix().toLower();
}

bool hasFile(const ArchiveContent& content, const std::function<bool(const ArchivedFile&)>& is)
{
    return std::any_of(content.files.begin(), content.files.end(),
                       [&](const ArchivedFile& file) { return file.bytes && is(file); });
}

std::optional<LessonPlan> planOf(const ArchiveContent& content)
{
    for (const ArchivedDocument& document : content.documents) {
        if (kindWordOf(document.source.id) == planKind().word) {
            if (auto plan = LessonPlan::readable(document.source.document))
                return *std::move(plan);
        }
    }
    return std::nullopt;
}

bool hasReflection(const ArchiveContent& content, const std::optional<LessonPlan>& plan)
{
    if (plan && !plainText(plan->section(PlanSection::Reflection)).trimmed().isEmpty())
        return true;
    return std::any_of(content.documents.begin(), content.documents.end(), [](const ArchivedDocument& each) {
        return kindWordOf(each.source.id) == reflectionKind().word;
    });
}

bool hasWholeProcess(const std::vector<TeachingStep>& steps)
{
    for (const LessonStage stage : {LessonStage::Before, LessonStage::In, LessonStage::After}) {
        if (std::none_of(steps.begin(), steps.end(), [stage](const TeachingStep& step) {
                return step.stage == stage && !step.isBlank();
            }))
            return false;
    }
    return true;
}

void judge(const ShowcaseVideo& video, std::vector<ShowcaseFinding>& findings)
{
    if (!video.facts)
        return findings.push_back({ShowcaseLack::VideoUnread, video.name, {}});
    const VideoFacts& facts = *video.facts;
    if (!facts.isH264)
        findings.push_back({ShowcaseLack::VideoFormat, video.name, {}});
    if (facts.duration < ShortestVideo) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(facts.duration).count();
        findings.push_back({ShowcaseLack::VideoShort, video.name,
                            u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'))});
    }
    if (facts.pixels.width() < SmallestPixels.width() || facts.pixels.height() < SmallestPixels.height())
        findings.push_back({ShowcaseLack::VideoSmall, video.name,
                            u"%1 × %2"_s.arg(facts.pixels.width()).arg(facts.pixels.height())});
    const qint64 bitrate = (facts.bitrate() + BitsInHundredth / 2) / BitsInHundredth;
    if (bitrate < LowestBitrate || bitrate > HighestBitrate)
        findings.push_back(
            {ShowcaseLack::VideoBitrate, video.name, u"%1 Mbit/s"_s.arg(double(bitrate) / 100, 0, 'f', 2)});
    findings.push_back({ShowcaseLack::TitleCard, video.name, {}});
}

} // namespace

QString toWord(ShowcaseLack lack)
{
    return LackWords.word(lack);
}

bool isVideo(const ArchivedFile& file)
{
    return file.mime.startsWith(u"video/") || VideoEndings.contains(endingOfFile(file));
}

std::vector<ShowcaseFinding> showcaseFindings(const ArchiveContent& content,
                                              const std::vector<ShowcaseVideo>& videos)
{
    std::vector<ShowcaseFinding> findings;
    const std::optional<LessonPlan> plan = planOf(content);
    const auto miss = [&findings](bool isThere, ShowcaseLack lack) {
        if (!isThere)
            findings.push_back({lack, {}, {}});
    };
    miss(plan.has_value(), ShowcaseLack::Plan);
    miss(hasFile(content, [](const ArchivedFile& file) { return SlideEndings.contains(endingOfFile(file)); }),
         ShowcaseLack::Slides);
    miss(hasFile(content, isVideo), ShowcaseLack::Video);
    miss(hasReflection(content, plan), ShowcaseLack::Reflection);
    miss(plan && hasWholeProcess(plan->steps()), ShowcaseLack::Process);
    for (const ShowcaseVideo& video : videos)
        judge(video, findings);
    return findings;
}

} // namespace shanke
