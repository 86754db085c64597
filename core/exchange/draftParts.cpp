// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draftParts.h"

#include "exchange/StepBuilder.h"
#include "lesson/NumberWords.h"
#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"
#include "ooxml/WordDocument.h"
#include "research/TermPlan.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Part = DraftSpot::Part;

constexpr std::pair<const char*, std::vector<RichText> ImportedStep::*> ColumnsOfStep[]{
    {"teacherActivity", &ImportedStep::teacherActivity},
    {"studentActivity", &ImportedStep::studentActivity},
    {"intent", &ImportedStep::intent},
    {"media", &ImportedStep::media},
    {"individualNote", &ImportedStep::individualNote},
};

std::vector<RichText> asLines(const RichText& line)
{
    return line.isBlank() ? std::vector<RichText>() : std::vector{line};
}

std::vector<RichText> linesOfStep(const ImportedStep& step, const QString& cell)
{
    if (cell == u"title")
        return asLines(step.title);
    if (cell == u"minutesText")
        return asLines(step.minutesText);
    for (const auto& [name, column] : ColumnsOfStep) {
        if (cell == QLatin1StringView(name))
            return step.*column;
    }
    return {};
}

std::optional<int> minutesSaid(const QString& text)
{
    const auto word = minutesIn(text);
    return word ? std::optional(word->minutes) : numberIn(text);
}

void setLinesOfStep(ImportedStep& step, const QString& cell, const std::vector<RichText>& lines)
{
    if (cell == u"title")
        step.title = joinedLines(lines);
    if (cell == u"minutesText") {
        step.minutesText = joinedLines(lines);
        step.minutes = lines.empty() ? std::nullopt : minutesSaid(step.minutesText.plain());
    }
    for (const auto& [name, column] : ColumnsOfStep) {
        if (cell == QLatin1StringView(name))
            step.*column = lines;
    }
}

template <typename Texts>
auto textOf(Texts& texts, const QString& place) -> decltype(texts.data())
{
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&](const auto& text) { return text.place == place; });
    return found == texts.end() ? nullptr : &*found;
}

template <typename Items>
auto itemAt(Items& items, int index) -> decltype(items.data())
{
    return index >= 0 && size_t(index) < items.size() ? &items[size_t(index)] : nullptr;
}

const ImportedText* textAtSpot(const ImportedDocument& document, const DraftSpot& spot)
{
    if (spot.part == Part::Header)
        return textOf(document.header, spot.key);
    if (spot.part == Part::Place)
        return textOf(document.places, spot.key);
    return spot.part == Part::Other ? itemAt(document.other, spot.index) : nullptr;
}

ImportedText& madeText(std::vector<ImportedText>& texts, const QString& place, const QString& from)
{
    if (ImportedText* text = place.isEmpty() ? nullptr : textOf(texts, place))
        return *text;
    texts.push_back({.place = place, .label = {}, .lines = {}, .from = from});
    return texts.back();
}

} // namespace

const KindDescription* kindOfDraft(const QString& word)
{
    for (const KindDescription* kind : {&planKind(), &guideKind(), &termPlanKind(), &pacingKind()}) {
        if (kind->word == word)
            return kind;
    }
    return nullptr;
}

const QStringList& cellsOfStep()
{
    static const QStringList cells{u"title"_s,  u"minutesText"_s, u"teacherActivity"_s, u"studentActivity"_s,
                                   u"intent"_s, u"media"_s,       u"individualNote"_s};
    return cells;
}

const QStringList& headerFieldsOfImport()
{
    static const QStringList fields{
        u"title"_s,        u"subject"_s,       u"grade"_s,       u"volume"_s,       u"edition"_s,
        u"unitTitle"_s,    u"lessonNo"_s,      u"periodCount"_s, u"periodNo"_s,     u"lessonType"_s,
        u"classes"_s,      u"plannedDate"_s,   u"slot"_s,        u"teachingWeek"_s, u"preparedDate"_s,
        u"mainPreparer"_s, u"secondPreparer"_s};
    return fields;
}

QStringList placesOfImport(const QString& kind)
{
    QStringList places;
    const KindDescription* description = kindOfDraft(kind);
    for (const PlaceDescription& place :
         description ? description->places : std::vector<PlaceDescription>()) {
        if (place.holdsItems() && place.key != toWord(PlanSection::Imported))
            places.append(place.key);
    }
    return places;
}

bool hasSpot(const QString& kind, const DraftSpot& spot)
{
    switch (spot.part) {
    case Part::Header:
        return kindOfDraft(kind) && headerFieldsOfImport().contains(spot.key);
    case Part::Place:
        return spot.key != u"steps" && placesOfImport(kind).contains(spot.key);
    case Part::Step:
        return kind == planKind().word && cellsOfStep().contains(spot.key);
    case Part::Other:
        return true;
    }
    Q_UNREACHABLE();
}

std::vector<RichText> linesAt(const ImportedDocument& document, const DraftSpot& spot)
{
    if (spot.part == Part::Step) {
        const ImportedStep* step = itemAt(document.steps, spot.index);
        return step ? linesOfStep(*step, spot.key) : std::vector<RichText>();
    }
    const ImportedText* text = textAtSpot(document, spot);
    return text ? text->lines : std::vector<RichText>();
}

QString fromOf(const ImportedDocument& document, const DraftSpot& spot)
{
    if (spot.part == Part::Step) {
        const ImportedStep* step = itemAt(document.steps, spot.index);
        return step ? step->from : QString();
    }
    const ImportedText* text = textAtSpot(document, spot);
    return text ? text->from : QString();
}

void setLines(ImportedDocument& document, const DraftSpot& spot, const std::vector<RichText>& lines,
              const QString& from)
{
    if (spot.part == Part::Step) {
        if (!itemAt(document.steps, spot.index)) {
            ImportedStep step;
            step.from = from;
            document.steps.push_back(std::move(step));
        }
        ImportedStep* step = itemAt(document.steps, spot.index);
        return setLinesOfStep(step ? *step : document.steps.back(), spot.key, lines);
    }
    if (spot.part == Part::Header)
        madeText(document.header, spot.key, from).lines = lines;
    else if (spot.part == Part::Place)
        madeText(document.places, spot.key, from).lines = lines;
    else if (ImportedText* text = itemAt(document.other, spot.index))
        text->lines = lines;
    else
        madeText(document.other, {}, from).lines = lines;
}

void tidy(ImportedDocument& document)
{
    std::erase_if(document.header,
                  [](const ImportedText& text) { return text.lines.empty() && !text.isTyped; });
    std::erase_if(document.places, [](const ImportedText& text) { return text.lines.empty(); });
    std::erase_if(document.steps, [](const ImportedStep& step) { return step.isBlank(); });
    std::erase_if(document.other, [&](const ImportedText& text) {
        if (text.lines.empty())
            document.dropped.add(u"label"_s, seenCharacters(text.label));
        return text.lines.empty();
    });
}

} // namespace shanke
