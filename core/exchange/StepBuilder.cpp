// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/StepBuilder.h"

#include "exchange/headerWords.h"
#include "lesson/NumberWords.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestStepTitle = 40;
constexpr qsizetype LongestStepHead = 24;

// Words that may stand for a field inside the process.
bool isFieldWord(const QString& key, const QString& field)
{
    static const QStringList shortOnes{u"意图"_s, u"用时"_s, u"媒体"_s};
    static const QStringList fields{u"teacherActivity"_s, u"studentActivity"_s, u"intent"_s,
                                    u"minutes"_s,         u"media"_s,           u"individualNote"_s};
    static const QStringList vague{
        u"教学内容"_s, u"教学活动"_s, u"活动内容"_s, u"主要内容"_s, u"具体内容"_s, u"学习内容"_s,
        u"练习内容"_s, u"活动过程"_s, u"学习活动"_s, u"组织形式"_s, u"学习评价"_s, u"评价任务"_s,
        u"达成目标"_s, u"教学反思"_s, u"课件展示"_s, u"组织要求"_s,
        // what somebody says or does there, and no column of a form
        u"教师小结"_s, u"教师提问"_s, u"教师点拨"_s, u"教师讲解"_s, u"教师引导"_s, u"教师引领"_s,
        u"教师指导"_s, u"教师组织"_s, u"教师预设"_s, u"师生互动"_s, u"学生练习"_s, u"学生反应"_s,
        u"学生表现"_s, u"幼儿表现"_s, u"学生任务"_s, u"组织教学"_s, u"组织队形"_s, u"目标达成"_s,
        u"教学准备"_s, u"直接教学"_s, u"自动作业"_s, u"教学评价"_s, u"评价方式"_s, u"评价要点"_s,
        u"评价标准"_s, u"教学指导"_s, u"活动目标"_s, u"教学设计"_s};
    return fields.contains(field) && !vague.contains(key) && (key.size() >= 4 || shortOnes.contains(key));
}

} // namespace

std::optional<MinutesWord> minutesIn(const QString& text)
{
    static const QString number =
        u"([0-9０-９一二三四五六七八九十]{1,3})(?:\\s*[-~～—–至到]\\s*([0-9０-９一二三四五六七八九十]{1,3}))?"_s;
    static const QString unit = u"\\s*(?:分钟|分|minutes|mins?|['’′＇])"_s;
    static const QRegularExpression bracketed(
        u"[（(【\\[]\\s*(?:约|大约|用时|时间|预计|预设)*\\s*[:：]?\\s*"_s + number + unit +
            u"\\s*(?:左右)?\\s*[）)】\\]]"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression atEnd(u"(?:约|大约)?\\s*"_s + number + unit + u"(?:左右)?\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression oneByOne(u"(\\p{Han})一\\1$"_s); // 分一分
    for (const QRegularExpression& shape : {bracketed, atEnd}) {
        const QRegularExpressionMatch hit = shape.match(text);
        if (!hit.hasMatch() || text.trimmed().contains(oneByOne))
            continue;
        const int first = numberIn(hit.captured(1)).value_or(0);
        const int second = numberIn(hit.captured(2)).value_or(0);
        return MinutesWord{std::max(first, second), hit.capturedStart(), hit.capturedLength()};
    }
    return std::nullopt;
}

std::vector<ImportedStep> StepBuilder::take(Drops& dropped)
{
    const Marker marker = outermost();
    m_namedWord = firstNamedWord();
    for (const Piece& piece : m_pieces) {
        if (piece.kind == Piece::Kind::StepRow)
            addRow(piece, dropped);
        else
            addLine(piece, marker, dropped);
    }
    std::erase_if(m_steps, [](const ImportedStep& each) { return each.isBlank(); });
    for (ImportedStep& each : m_steps)
        describe(each);
    return std::move(m_steps);
}

void StepBuilder::describe(ImportedStep& step) const
{
    if (step.saysKind)
        return;
    step.kind = m_dictionary.stepKind(step.title.plain());
    if (const QString stage = m_dictionary.stage(step.title.plain()); !stage.isEmpty())
        step.stage = stage;
    if (step.minutes || step.minutesText.isBlank())
        return;
    const QString text = step.minutesText.plain();
    const auto word = minutesIn(text);
    step.minutes = word ? std::optional(word->minutes) : numberIn(text);
}

ImportedStep& StepBuilder::step(const QString& from)
{
    if (m_steps.empty())
        m_steps.push_back({.stage = m_stage, .from = from});
    return m_steps.back();
}

std::vector<RichText>& StepBuilder::field(const QString& name, const QString& from)
{
    ImportedStep& now = step(from);
    if (name == u"studentActivity")
        return now.studentActivity;
    if (name == u"intent")
        return now.intent;
    if (name == u"media")
        return now.media;
    return name == u"individualNote" ? now.individualNote : now.teacherActivity;
}

bool StepBuilder::beginsStep(const Piece& piece, Marker marker) const
{
    if (piece.kind == Piece::Kind::Label || (piece.isHead && piece.isInTable && !piece.text.isBold()))
        return true;
    const bool isOther = marker == Marker::Named && namedStepIn(piece.text.plain()).word != m_namedWord;
    return marker != Marker::None && markerOf(piece) == marker && !isOther;
}

void StepBuilder::addLine(const Piece& piece, Marker marker, Drops& dropped)
{
    if (piece.text.isBlank() || changeStage(piece, dropped) || addField(piece, dropped))
        return;
    if (beginsStep(piece, marker))
        return begin(piece.text.trimmed(), piece.from, dropped);
    field(m_field, piece.from).push_back(piece.text.trimmed());
    if (m_field == u"intent") // goes on with its paragraph only
        m_field = u"teacherActivity"_s;
}

// A line that only says before, in or after class, and perhaps what the minutes add up to.
bool StepBuilder::changeStage(const Piece& piece, Drops& dropped)
{
    static const QRegularExpression sum(u"\\s+[0-9]+\\s*[／/]\\s*[0-9]+\\s*分钟.*$"_s);
    const QString word = QString(piece.text.plain()).remove(sum);
    const QString stage = m_dictionary.stage(word);
    if (stage.isEmpty() || labelKey(word).size() > 2)
        return false;
    m_stage = stage;
    m_field = u"teacherActivity"_s;
    m_steps.push_back({.stage = m_stage, .from = piece.from});
    dropped.add(u"label"_s, piece.text.characters());
    return true;
}

// "教师活动：...", "【设计意图】...", "（设计意图：...）".
bool StepBuilder::addField(const Piece& piece, Drops& dropped)
{
    static const QRegularExpression bracketed(u"^\\s*[【\\[]([^】\\]]{2,12})[】\\]]\\s*[:：]?\\s*"_s);
    static const QRegularExpression colon(u"^\\s*([（(]?)([^:：（(]{2,14})[:：]\\s*"_s);
    static const QRegularExpression bare(u"^\\s*(\\S{4,8})\\s*$"_s);
    const QString plain = piece.text.plain();
    QRegularExpressionMatch hit = bracketed.match(plain);
    QString word = hit.captured(1);
    if (!hit.hasMatch()) {
        hit = colon.match(plain);
        word = hit.captured(2);
    }
    if (!hit.hasMatch()) {
        hit = bare.match(plain);
        word = hit.captured(1);
    }
    const QString name = hit.hasMatch() ? m_dictionary.column(word) : QString();
    if (!isFieldWord(labelKey(word), name))
        return false;
    const bool isOpen = hit.captured(1) == u"（" || hit.captured(1) == u"(";
    qsizetype end = plain.size();
    if (isOpen && end > hit.capturedEnd() &&
        (plain.trimmed().endsWith(u'）') || plain.trimmed().endsWith(u')')))
        end = std::max(plain.lastIndexOf(u'）'), plain.lastIndexOf(u')'));
    const RichText value = piece.text.sliced(hit.capturedEnd(), end - hit.capturedEnd()).trimmed();
    dropped.add(u"label"_s, piece.text.characters() - value.characters());
    if (name == u"minutes") {
        step(piece.from).minutesText.append(value);
        return true;
    }
    m_field = name;
    if (value.isBlank())
        return true;
    field(name, piece.from).push_back(value);
    if (name == u"intent")
        m_field = u"teacherActivity"_s;
    return true;
}

void StepBuilder::begin(const RichText& title, const QString& from, Drops& dropped)
{
    const bool isOpen = !m_steps.empty() && m_steps.back().isBlank();
    if (!isOpen)
        m_steps.push_back({.stage = m_stage, .from = from});
    m_field = u"teacherActivity"_s;
    setTitle(m_steps.back(), title, dropped);
}

// Number and minutes apart; what follows a colon, or is too long for a title, is what the teacher does.
void StepBuilder::setTitle(ImportedStep& step, const RichText& line, Drops& dropped) const
{
    const QString plain = line.plain();
    qsizetype begin = leadingNumber(plain).length;
    if (const qsizetype named = namedStepIn(plain).length; named > 0)
        begin = named;
    RichText title = line.sliced(begin);
    if (const QString heading = bracketedHeading(plain); !heading.isEmpty()) {
        title = line.sliced(plain.indexOf(heading), heading.size());
        dropped.add(u"number of a step"_s, line.characters() - title.characters());
        begin = 0;
    } else if (const QString before = bracketsBefore(plain); !before.isEmpty()) {
        const QString name = bracketedHeading(before);
        title = line.sliced(plain.indexOf(name), name.size());
        step.teacherActivity.push_back(line.sliced(before.size()));
        dropped.add(u"number of a step"_s, line.sliced(0, before.size()).characters() - title.characters());
        begin = 0;
    } else if (title.isBlank()) {
        title = line; // "环节一" and nothing else
        begin = 0;
    }
    dropped.add(u"number of a step"_s, line.sliced(0, begin).characters());
    if (const auto minutes = minutesIn(title.plain()); minutes && step.minutesText.isEmpty()) {
        step.minutesText = title.sliced(minutes->begin, minutes->length);
        step.minutes = minutes->minutes;
        RichText without = title.sliced(0, minutes->begin);
        without.append(title.sliced(minutes->begin + minutes->length));
        title = without.trimmed();
    }
    static const QRegularExpression colon(u"[:：]"_s);
    const qsizetype cut = title.plain().indexOf(colon);
    // "游戏：踩影子" is one title; "导入：出示谜语，学生猜。" is a title and what is done.
    static const QRegularExpression sentence(u"[，,。；;！!？?、]"_s);
    const bool isWhole = title.plain().size() <= LongestStepHead && !title.plain().contains(sentence) &&
                         cut + 1 < title.plain().trimmed().size();
    if (cut >= 0 && cut <= LongestStepHead && !isWhole) {
        dropped.add(u"label"_s, 1);
        if (const RichText rest = title.sliced(cut + 1).trimmed(); !rest.isBlank())
            step.teacherActivity.push_back(rest);
        title = title.sliced(0, cut);
    } else if (title.plain().size() > LongestStepTitle) {
        step.teacherActivity.push_back(title);
        title = {};
    }
    if (title.hasPicture())
        step.teacherActivity.insert(step.teacherActivity.begin(), title.onlyPictures());
    step.title = title.withoutPictures().trimmed();
}

// "1 导入", then a line each: title, minutes, grade, materials. This is how this program writes a step.
bool StepBuilder::setFacts(ImportedStep& step, const std::vector<RichText>& lines, Drops& dropped) const
{
    static const QRegularExpression numberAndKind(u"^\\s*[0-9]{1,3}\\s+(\\S+)\\s*$"_s);
    if (lines.empty())
        return false;
    const QString kind = m_dictionary.kindOfStep(numberAndKind.match(lines.front().plain()).captured(1));
    if (kind.isEmpty())
        return false;
    step.kind = kind;
    step.saysKind = true;
    dropped.add(u"label"_s, lines.front().characters());
    for (size_t i = 1; i < lines.size(); ++i)
        setFact(step, lines[i], dropped);
    return true;
}

void StepBuilder::setFact(ImportedStep& step, const RichText& line, Drops& dropped) const
{
    static const QRegularExpression minutes(u"^\\s*([0-9]{1,3}) 分钟\\s*$"_s);
    static const QRegularExpression labelled(u"^(\\S{2})：(?=.)"_s);
    const QString plain = line.plain();
    if (const QRegularExpressionMatch hit = minutes.match(plain); hit.hasMatch()) {
        step.minutes = hit.captured(1).toInt();
        step.minutesText = line;
        return;
    }
    const QRegularExpressionMatch label = labelled.match(plain);
    const QString field = label.hasMatch() ? m_dictionary.column(label.captured(1)) : QString();
    if (field == u"media" || field == u"minutes") {
        const RichText value = line.sliced(label.capturedLength());
        dropped.add(u"label"_s, line.characters() - value.characters());
        if (field == u"minutes" && !step.minutesText.isEmpty())
            step.minutesText.append(TextRun{u" "_s});
        field == u"media" ? step.media.push_back(value) : step.minutesText.append(value);
        return;
    }
    const auto grade = gradeIn(plain);
    if (grade && grade->length == plain.trimmed().size() && step.lane.isEmpty()) {
        step.lane = grade->key;
        dropped.add(u"label"_s, line.characters());
        return;
    }
    if (const QString mode = m_dictionary.laneMode(plain); !mode.isEmpty() && step.laneMode.isEmpty()) {
        step.laneMode = mode;
        dropped.add(u"label"_s, line.characters());
        return;
    }
    if (!step.media.empty()) {
        step.media.push_back(line);
        return;
    }
    if (!step.title.isEmpty())
        step.title.append(TextRun{u" "_s});
    step.title.append(line);
}

void StepBuilder::addRow(const Piece& piece, Drops& dropped)
{
    const size_t first = m_steps.size();
    addLanes(piece, dropped);
    const bool hasLanes = m_steps.size() > first;
    if (!hasLanes)
        m_steps.push_back({.stage = m_stage, .from = piece.from});
    ImportedStep& row = m_steps[first];
    std::vector<RichText> head = piece.fields.value(u"title"_s);
    std::vector<RichText> activity = piece.fields.value(u"teacherActivity"_s);
    // "教学过程 | 学生活动": below the name of the step stands what is done.
    if (head.size() > 1 && activity.empty() && isTitleOfCell(head.front().plain())) {
        activity.assign(head.begin() + 1, head.end());
        head.resize(1);
    }
    const bool saysTitle = head.empty() && activity.size() > 1 && isTitleOfCell(activity.front().plain());
    if (saysTitle) {
        setTitle(row, activity.front(), dropped);
        activity.erase(activity.begin());
    } else if (!head.empty() && !setFacts(row, head, dropped)) {
        setTitle(row, joinedLines(head), dropped);
    }
    if (hasLanes) {
        addMinutes(piece.fields.value(u"minutes"_s), first, dropped);
    } else if (const RichText minutes = joinedLines(piece.fields.value(u"minutes"_s)); !minutes.isBlank()) {
        if (!row.minutesText.isEmpty())
            row.minutesText.append(TextRun{u" "_s});
        row.minutesText.append(minutes.withoutPictures());
        row.minutes.reset();
    }
    const auto append = [&](std::vector<RichText>& to, const QString& name) {
        const auto lines = piece.fields.value(name);
        to.insert(to.end(), lines.begin(), lines.end());
    };
    row.teacherActivity.insert(row.teacherActivity.end(), activity.begin(), activity.end());
    append(row.studentActivity, u"studentActivity"_s);
    append(row.intent, u"intent"_s);
    append(row.media, u"media"_s);
    append(row.individualNote, u"individualNote"_s);
}

} // namespace shanke
