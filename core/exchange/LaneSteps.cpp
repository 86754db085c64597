// SPDX-License-Identifier: GPL-3.0-or-later
// What the grades in one room do beside each other.
#include "exchange/StepBuilder.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString BetweenFactsOfStep = u"  "_s;

int numberOfOwnStep(const std::vector<RichText>& lines)
{
    static const QRegularExpression shape(u"^\\s*([0-9]{1,3}) "_s);
    return lines.empty() ? 0 : shape.match(lines.front().plain()).captured(1).toInt();
}

// The whole head of a step is bold, which says nothing of its title.
RichText notBold(const RichText& text)
{
    RichText plain;
    for (TextRun run : text.runs()) {
        run.styles = quint8(run.styles & ~quint8(TextStyle::Bold));
        plain.append(std::move(run));
    }
    return plain;
}

} // namespace

// In the order of the numbers that this program gives its steps, else of the grades.
void StepBuilder::addLanes(const Piece& piece, Drops& dropped)
{
    std::vector<std::pair<QString, std::vector<RichText>>> lanes;
    for (auto each = piece.fields.begin(); each != piece.fields.end(); ++each) {
        if (each.key().startsWith(u"lane:"_s))
            lanes.emplace_back(each.key().sliced(5), each.value());
    }
    std::stable_sort(lanes.begin(), lanes.end(), [](const auto& a, const auto& b) {
        return numberOfOwnStep(a.second) < numberOfOwnStep(b.second);
    });
    for (const auto& [lane, lines] : lanes)
        addLane(lane, lines, piece.from, dropped);
}

void StepBuilder::addLane(const QString& lane, const std::vector<RichText>& lines, const QString& from,
                          Drops& dropped)
{
    m_steps.push_back({.stage = m_stage, .lane = lane, .from = from});
    m_field = u"teacherActivity"_s;
    for (const RichText& line : lines) {
        const bool isOwn = m_steps.back().saysKind;
        if (beginOwnStep(line, dropped)) {
            m_steps.back().lane = lane;
            m_steps.back().from = from;
        } else if (isOwn) {
            if (!addOwnField(line, dropped))
                field(m_field, from).push_back(line);
        } else if (!m_dictionary.laneMode(modeWord(line.plain())).isEmpty()) {
            if (!m_steps.back().isBlank())
                m_steps.push_back({.stage = m_stage, .lane = lane, .from = from});
            addMode(line, dropped);
        } else if (!addField({.text = line}, dropped)) {
            field(m_field, from).push_back(line);
        }
    }
}

// "3 导入  谜语导入  5 分钟  直接教学": how this program writes a step of a grade.
bool StepBuilder::beginOwnStep(const RichText& line, Drops& dropped)
{
    static const QRegularExpression shape(u"^\\s*[0-9]{1,3} (\\S+)(?:  |\\s*$)"_s);
    const QRegularExpressionMatch hit = shape.match(line.plain());
    const QString kind = m_dictionary.kindOfStep(hit.captured(1));
    if (kind.isEmpty())
        return false;
    if (!m_steps.back().isBlank() || m_steps.back().saysKind)
        m_steps.push_back({.stage = m_stage});
    ImportedStep& step = m_steps.back();
    step.kind = kind;
    step.saysKind = true;
    m_field = u"teacherActivity"_s;
    dropped.add(u"label"_s, line.sliced(0, hit.capturedLength()).characters());
    for (qsizetype from = hit.capturedLength(); from < line.plain().size();) {
        const qsizetype gap = line.plain().indexOf(BetweenFactsOfStep, from);
        const qsizetype end = gap < 0 ? line.plain().size() : gap;
        setFact(step, notBold(line.sliced(from, end - from)), dropped);
        from = end + BetweenFactsOfStep.size();
    }
    return true;
}

bool StepBuilder::addOwnField(const RichText& line, Drops& dropped)
{
    static const QRegularExpression labelled(u"^([^:：]{2,8})：\\s*"_s);
    static const QStringList fields{u"teacherActivity"_s, u"studentActivity"_s, u"intent"_s, u"media"_s,
                                    u"individualNote"_s};
    const QRegularExpressionMatch hit = labelled.match(line.plain());
    const QString name = hit.hasMatch() ? m_dictionary.column(hit.captured(1)) : QString();
    if (!fields.contains(name))
        return false;
    m_field = name;
    const RichText value = line.sliced(hit.capturedLength());
    dropped.add(u"label"_s, line.characters() - value.characters());
    field(name, {}).push_back(value);
    return true;
}

// "直接教学：讲解例1", "【自动作业】": what a grade does alone is what its pupils do.
void StepBuilder::addMode(const RichText& line, Drops& dropped)
{
    const QString word = modeWord(line.plain());
    ImportedStep& step = m_steps.back();
    step.laneMode = m_dictionary.laneMode(word);
    const RichText rest = line.sliced(word.size()).trimmed();
    dropped.add(u"label"_s, line.characters() - rest.characters());
    m_field = step.laneMode == u"DIRECT" ? u"teacherActivity"_s : u"studentActivity"_s;
    if (!rest.isBlank())
        field(m_field, step.from).push_back(rest);
}

// Beside what the grades do, the time of all of them; this program writes it of its own steps' minutes.
void StepBuilder::addMinutes(const std::vector<RichText>& lines, size_t first, Drops& dropped)
{
    const RichText text = joinedLines(lines).withoutPictures();
    if (text.isBlank())
        return;
    if (m_steps[first].saysKind) {
        dropped.add(u"label"_s, text.characters());
        return;
    }
    m_steps[first].minutesText = text;
    const auto word = minutesIn(text.plain());
    for (size_t i = first + 1; word && i < m_steps.size(); ++i)
        m_steps[i].minutes = word->minutes;
}

QString modeWord(const QString& line)
{
    static const QRegularExpression shape(
        u"^\\s*(?:[（(【\\[]\\s*[^）)】\\]]{1,6}\\s*[）)】\\]]\\s*[:：]?|[^:：\\s]{1,6}\\s*[:：])\\s*"_s);
    return shape.match(line).captured();
}

} // namespace shanke
