// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lessonOf.h"

#include "exchange/HeaderReader.h"
#include "exchange/guideItemsOf.h"
#include "exchange/headerWords.h"
#include "exchange/importReport.h"
#include "exchange/keptFormulas.h"
#include "exchange/labelKey.h"
#include "exchange/otherGradesOfLines.h"
#include "exchange/resourceOfLine.h"
#include "kind/JsonMembers.h"
#include "lesson/InlineMarkup.h"
#include "lesson/Resource.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestDimension = 16;

Block blockOf(const RichText& line)
{
    static const QRegularExpression bullet(u"^\\s*•\\s*(?=\\S)"_s);
    const qsizetype begin = std::max<qsizetype>(0, bullet.match(line.plain()).capturedLength());
    Block block{.id = newBlockId(), .text = sanitizedMarkup(line.sliced(begin).markup()), .more = {}};
    if (begin > 0)
        block.type = u"list"_s;
    keepFormulas(block.more, {line});
    return block;
}

QString markupOfLines(const std::vector<RichText>& lines)
{
    QStringList markup;
    for (const RichText& line : lines)
        markup.append(sanitizedMarkup(line.markup()));
    return markup.join(u'\n');
}

// "知识与技能：会读" says its dimension; a line that is only a dimension is that of the lines below it.
std::vector<Objective> objectivesOf(const std::vector<RichText>& lines)
{
    static const QRegularExpression dimension(
        u"^\\s*[【（(]?((?:知识|能力|过程|情感|态度|价值|技能|方法|文化|语言|思维|审美|学习|科学|观念|探究|责任|健康|运动|体育|人文|素养|认知|德育|品质|意识|数|量|符号|运算|几何|空间|推理|模型|应用|创新|政治|道德|法治|人格|物理|化学|生命|历史|地理|时空|史料|家国|艺术|创意|劳动|信息|计算|数字)[^:：。，；【】（）()]{0,14})[】）)]?\\s*[:：]?\\s*"_s);
    std::vector<Objective> objectives;
    QString heading;
    for (const RichText& line : lines) {
        const QString plain = line.plain();
        const qsizetype number = leadingNumber(plain).length;
        const QRegularExpressionMatch hit = dimension.match(plain.sliced(number));
        const bool hasColon = hit.hasMatch() && hit.captured().contains(QRegularExpression(u"[:：】]"_s));
        const bool isWhole = hit.hasMatch() && hit.capturedLength() == plain.size() - number &&
                             hit.capturedLength(1) <= LongestDimension;
        if (isWhole) {
            heading = hit.captured(1).trimmed();
            objectives.push_back({.id = newBlockId(), .dimension = heading, .text = {}, .more = {}});
        } else if (hasColon) {
            heading.clear();
            objectives.push_back(
                {.id = newBlockId(),
                 .dimension = hit.captured(1).trimmed(),
                 .text = sanitizedMarkup(line.sliced(number + hit.capturedLength()).markup()),
                 .more = {}});
        } else if (!heading.isEmpty() && !objectives.empty() && objectives.back().text.isEmpty()) {
            objectives.back().text = sanitizedMarkup(line.markup());
        } else {
            // What its place in the list says is not said twice: "1.", "1、", "（一）".
            const bool isNumbered = leadingValue(plain) == int(objectives.size()) + 1;
            objectives.push_back({.id = newBlockId(),
                                  .dimension = heading,
                                  .text = sanitizedMarkup(line.sliced(isNumbered ? number : 0).markup()),
                                  .more = {}});
        }
        keepFormulas(objectives.back().more, {line});
    }
    return objectives;
}

TeachingStep stepOf(const ImportedStep& read)
{
    static const QRegularExpression readMinutes(u"^[0-9]{1,3} 分钟(?: |$)"_s);
    TeachingStep step;
    step.id = newBlockId();
    step.stage = lessonStageFromWord(read.stage);
    step.kind = stepKindFromWord(read.kind);
    step.title = sanitizedMarkup(read.title.markup());
    step.teacherActivity = markupOfLines(read.teacherActivity);
    step.studentActivity = markupOfLines(read.studentActivity);
    step.intent = markupOfLines(read.intent);
    step.media = markupOfLines(read.media);
    step.individualNote = markupOfLines(read.individualNote);
    step.gradeLane = read.lane;
    step.laneMode = read.laneMode;
    step.minutes = read.minutes;
    keepFormulas(step.more, {read.title});
    for (const auto* lines :
         {&read.teacherActivity, &read.studentActivity, &read.intent, &read.media, &read.individualNote})
        keepFormulas(step.more, *lines);
    if (!read.minutes || read.saysKind)
        step.unreadMinutes = QString(read.minutesText.plain()).remove(readMinutes).trimmed();
    return step;
}

// What this program writes behind a piece of homework: "  · 10 分钟 · 书面".
qsizetype readHomeworkFacts(const QString& line, Homework& homework)
{
    static const QRegularExpression facts(
        u"  · (?:([0-9]{1,3}) 分钟(?: · |$))?(?:(?!书面$)([^·]+?)(?: · |$))?(书面)?$"_s);
    const QRegularExpressionMatch hit = facts.match(line);
    if (!hit.hasMatch() || hit.capturedLength() <= 4)
        return line.size();
    homework.minutes = hit.captured(1).toInt();
    homework.unreadMinutes = hit.captured(2);
    homework.written = hit.capturedLength(3) > 0;
    return hit.capturedStart();
}

// "基础  把诗背给家人听": how far the word of the tier reaches that stands in front.
qsizetype readTier(const QString& line, Homework& homework)
{
    static const QRegularExpression tier(u"^(基础|提升|拓展)  (?=\\S)"_s);
    const QRegularExpressionMatch hit = tier.match(line);
    if (hit.hasMatch())
        homework.tier = hit.captured(1) == u"基础"   ? HomeworkTier::Basic
                        : hit.captured(1) == u"提升" ? HomeworkTier::Advanced
                                                     : HomeworkTier::Extended;
    else if (line.contains(u"拓展"_s) || line.contains(u"选做"_s))
        homework.tier = HomeworkTier::Extended;
    else if (line.contains(u"提升"_s) || line.contains(u"提高"_s))
        homework.tier = HomeworkTier::Advanced;
    return std::max<qsizetype>(0, hit.capturedLength());
}

std::vector<Homework> homeworkOf(const std::vector<RichText>& lines)
{
    std::vector<Homework> homework;
    for (const RichText& line : lines) {
        Homework piece;
        piece.id = newBlockId();
        const qsizetype begin = readTier(line.plain(), piece);
        const qsizetype end = readHomeworkFacts(line.plain(), piece);
        piece.text = sanitizedMarkup(line.sliced(begin, end - begin).markup());
        keepFormulas(piece.more, {line});
        homework.push_back(std::move(piece));
    }
    return homework;
}

// Whether the keys and numbers of the header say all that a field of the file says.
bool isWhollyRead(const ImportedText& text)
{
    static const QStringList asKeys{u"subject"_s,    u"grade"_s,       u"volume"_s,  u"edition"_s,
                                    u"lessonType"_s, u"periodCount"_s, u"periodNo"_s};
    static const QRegularExpression filling(u"[第共约课时教学年级0-9一二三四五六七八九十两个节本()]"_s);
    const QString said = plainOf(text.lines);
    if (!asKeys.contains(text.place))
        return true;
    QString left = said;
    if (const auto grade = gradeIn(left))
        left.remove(grade->begin, grade->length);
    left = labelKey(left);
    const qsizetype before = left.size();
    for (const QString& field : {u"subject"_s, u"volume"_s, u"edition"_s, u"lessonType"_s}) {
        for (const auto& [word, value] : LabelDictionary::builtIn().headerWords(field))
            left.remove(word);
    }
    const bool isKeptAsTyped = left.size() == before && left.size() == labelKey(said).size();
    return isKeptAsTyped || left.remove(filling).size() <= 1;
}

// What a person typed says its field, whatever else the file says about it.
LessonHeader withTyped(const LessonHeader& header, const ImportedDocument& document)
{
    QJsonObject json = header.toJson();
    for (const ImportedText& text : document.header) {
        if (!text.isTyped)
            continue;
        const QString said = plainOf(text.lines).simplified();
        HeaderReader reader(LabelDictionary::builtIn());
        reader.read(text.place, said);
        const QJsonObject read = reader.header().toJson();
        const QString unread = text.place + u"Text"_s;
        putText(json, unread, read.value(unread).toString());
        json.remove(text.place);
        if (read.contains(text.place))
            json.insert(text.place, read.value(text.place));
        else if (!read.contains(unread))
            putText(json, text.place, said);
    }
    return LessonHeader::fromJson(json);
}

LessonHeader headerWith(const ImportedDocument& document, const LessonHeader& inherited)
{
    LessonHeader header = headerOf(document);
    if (!document.goesOn)
        return header;
    LessonHeader whole = inherited;
    const int periodNo = header.periodNo;
    if (!header.title.isEmpty())
        whole.title = header.title;
    whole.periodNo = periodNo;
    return withTyped(whole, document);
}

} // namespace

Blocks blocksOf(const std::vector<RichText>& lines)
{
    Blocks blocks;
    for (const RichText& line : lines)
        blocks.push_back(blockOf(line));
    return blocks;
}

LessonHeader headerOf(const ImportedDocument& document)
{
    HeaderReader reader(LabelDictionary::builtIn());
    for (const ImportedText& text : document.header) {
        if (!text.isTyped)
            reader.read(text.place, plainOf(text.lines).simplified());
    }
    LessonHeader header = reader.header();
    if (document.periodNo > 0)
        header.periodNo = document.periodNo;
    return withTyped(header, document);
}

Blocks remainderOf(const ImportedDocument& document)
{
    Blocks blocks;
    for (const ImportedText& text : document.header) {
        if (!isWhollyRead(text))
            blocks.push_back({.id = newBlockId(),
                              .text = escapedMarkup(text.label + u" "_s + plainOf(text.lines)),
                              .more = {}});
    }
    for (const ImportedText& text : document.other) {
        if (!text.label.isEmpty()) {
            Block label{
                .id = newBlockId(), .text = u"<b>"_s + escapedMarkup(text.label) + u"</b>"_s, .more = {}};
            blocks.push_back(std::move(label));
        }
        const Blocks lines = blocksOf(text.lines);
        blocks.insert(blocks.end(), lines.begin(), lines.end());
    }
    return blocks;
}

void fillPlan(LessonPlan& plan, const ImportedDocument& document, const LessonHeader& inherited)
{
    plan.setHeader(headerWith(document, inherited));
    for (const ImportedText& text : document.places) {
        if (text.place == u"objectives")
            plan.setObjectives(objectivesOf(text.lines));
        else if (text.place == u"homework")
            plan.setHomework(homeworkOf(text.lines));
        else if (text.place == ResourcesPlace)
            plan.setItems(text.place, resourcesOfLines(text.lines));
        else if (text.place == OtherGradesPlace)
            plan.setItems(text.place, otherGradesOfLines(text.lines));
        else if (const auto section = planSectionFromWord(text.place))
            plan.setSection(*section, blocksOf(text.lines));
    }
    std::vector<TeachingStep> steps;
    for (const ImportedStep& step : document.steps)
        steps.push_back(stepOf(step));
    plan.setSteps(steps);
    Blocks imported = plan.section(PlanSection::Imported);
    const Blocks remainder = remainderOf(document);
    imported.insert(imported.end(), remainder.begin(), remainder.end());
    plan.setSection(PlanSection::Imported, imported);
}

void fillGuide(StudyGuide& guide, const ImportedDocument& document, const LessonHeader& inherited)
{
    guide.setHeader(headerWith(document, inherited));
    for (const ImportedText& text : document.places) {
        const bool isPart =
            text.place == u"preStudy" || text.place == u"inquiry" || text.place == u"practice";
        if (isPart)
            guide.setItems(text.place, guideItemsOf(text.lines));
        else if (text.place == ResourcesPlace)
            guide.setItems(text.place, resourcesOfLines(text.lines));
        else
            guide.setItems(text.place, blocksOf(text.lines));
    }
    Blocks imported = guide.items<Block>(u"imported"_s);
    const Blocks remainder = remainderOf(document);
    imported.insert(imported.end(), remainder.begin(), remainder.end());
    guide.setItems(u"imported"_s, imported);
}

} // namespace shanke
