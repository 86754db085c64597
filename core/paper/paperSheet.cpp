// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperSheet.h"

#include "lesson/PlanLayout.h"
#include "paper/paperLabels.h"
#include "sheet/sheetLabels.h"
#include "sheet/sheetOf.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype CheckCodeLength = 16;

// What is not filled in is left blank, for a pen.
void leaveBlank(SheetParts& parts)
{
    for (SheetPart& part : parts) {
        if (auto* paragraph = std::get_if<SheetParagraph>(&part.value)) {
            if (paragraph->runs == SheetRuns{{notFilledIn()}})
                *paragraph = SheetParagraph{{}, paragraph->spot};
        } else if (auto* halves = std::get_if<SheetHalves>(&part.value)) {
            leaveBlank(halves->left);
            leaveBlank(halves->right);
        }
    }
}

// The first of the digest, in groups: who has the plan on a PC sees the same there.
QString checkCodeOf(const Digest& content)
{
    const QString hex = QString::fromLatin1(content.toHex().left(CheckCodeLength)).toUpper();
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups.append(hex.sliced(at, 4));
    return groups.join(u' ');
}

// A field of the kind is shown to everybody by a flag of this place; of any when it is empty.
bool releases(const KindDescription& kind, const QString& place)
{
    return std::any_of(kind.places.begin(), kind.places.end(), [&](const PlaceDescription& each) {
        return std::any_of(each.fields.begin(), each.fields.end(), [&](const FieldDescription& field) {
            return place.isEmpty() ? !field.releasedBy.isEmpty() : field.releasedBy == place;
        });
    });
}

// Whether pupils may see the answers is no text for paper.
bool saysRelease(const SheetPart& part, const KindDescription& kind)
{
    QString place;
    if (const auto* heading = std::get_if<SheetHeading>(&part.value))
        place = heading->spot.place;
    else if (const auto* facts = std::get_if<SheetFacts>(&part.value); facts && !facts->facts.empty())
        place = facts->facts.front().spot.place;
    return !place.isEmpty() && releases(kind, place);
}

SheetPart linesForName()
{
    return {SheetFacts{{{pupilsClass(), {}, {}}, {pupilsName(), {}, {}}}}};
}

void addDecision(PaperSheet& sheet, const PaperDecision& decided, const SheetLanguage& language)
{
    const Decision& decision = decided.decision;
    const QString time =
        decision.decidedAt.toString(language.text(dayFormat()) + u" HH:mm"_s); // where it was decided
    SheetSignature signature{{{decisionLabel(), {{verdictLabel(decision.verdict)}}, {}},
                              {decidedBy(), {plainRun(decided.who)}, {}},
                              {decidedAt(), {plainRun(time)}, {}},
                              {checkCode(), {plainRun(checkCodeOf(decision.contentHash))}, {}}}};
    if (!decided.inPlaceOf.isEmpty())
        signature.facts.push_back({inPlaceOf(), {plainRun(decided.inPlaceOf)}, {}});
    if (!decision.grade.isEmpty())
        signature.facts.push_back({gradeOfPlan(), {plainRun(decision.grade)}, {}});
    if (!decision.note.trimmed().isEmpty())
        signature.facts.push_back({noteOfDecision(), {plainRun(decision.note)}, {}});
    sheet.parts.push_back({std::move(signature)});
}

QString titleOf(const SheetParts& parts, const SheetLanguage& language)
{
    for (const SheetPart& part : parts) {
        if (const auto* title = std::get_if<SheetTitle>(&part.value))
            return language.plain(title->runs).simplified();
    }
    return {};
}

void addPictures(PaperSheet& sheet, const QHash<QString, QByteArray>& files)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (const auto picture = paperPicture(file.value()))
            sheet.pictures.insert(file.key(), *picture);
    }
}

} // namespace

PaperSheet paperSheet(const KindDescription& kind, const QJsonObject& document, Reader reader,
                      const SheetLanguage& language)
{
    PaperSheet sheet{.title = {},
                     .kind = SheetLabel{shownLabel(kind, document)},
                     .parts = sheetOf(kind, document, reader)};
    leaveBlank(sheet.parts);
    std::erase_if(sheet.parts, [&](const SheetPart& part) { return saysRelease(part, kind); });
    sheet.title = titleOf(sheet.parts, language);
    if (reader == Reader::All && isForPupils(kind))
        sheet.parts.insert(sheet.parts.begin() + 1, linesForName());
    sheet.changed = QDateTime::fromString(document.value(u"updatedAt"_s).toString(), Qt::ISODate);
    return sheet;
}

Result<PaperSheet> paperSheet(const KindDescription& kind, const PaperSource& source,
                              const PaperChoice& choice, const SheetLanguage& language)
{
    const Reader reader = choice.reader.value_or(usualReader(kind, source.most));
    if (!maySee(source.most, reader))
        return fail(ErrorKind::Forbidden, u"It is somebody else's: you may not hand out so much of it."_s);
    PaperSheet sheet = paperSheet(kind, source.document, reader, language);
    if (maySee(reader, Reader::Staff))
        sheet.parts.insert(sheet.parts.end(), source.said.begin(), source.said.end());
    addPictures(sheet, source.pictures);
    if (source.decision && choice.saysDecision)
        addDecision(sheet, *source.decision, language);
    return sheet;
}

PaperSheet wholeSheet(const PaperSource& source, const SheetLanguage& language)
{
    return {.title = titleOf(*source.whole, language), .kind = {}, .parts = *source.whole};
}

bool isForPupils(const KindDescription& kind)
{
    return releases(kind, {});
}

Reader usualReader(const KindDescription& kind, Reader most)
{
    return isForPupils(kind) ? Reader::All : most;
}

} // namespace shanke
