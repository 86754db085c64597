// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperSheet.h"

#include "paper/arranged.h"
#include "paper/inlineRuns.h"
#include "paper/paperLabels.h"
#include "sheet/sheetOf.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

void addPictures(const SheetRuns& runs, QStringList& names)
{
    for (const SheetRun& run : runs) {
        const auto* markup = std::get_if<SheetMarkup>(&run.text);
        if (!markup || !markup->toString().contains(u"<img "_s))
            continue;
        for (const InlineRun& each : inlineRuns(markup->toString())) {
            if (!each.picture.isEmpty() && !names.contains(each.picture))
                names.append(each.picture);
        }
    }
}

void addPictures(const SheetParagraphs& paragraphs, QStringList& names)
{
    for (const SheetParagraph& paragraph : paragraphs)
        addPictures(paragraph.runs, names);
}

void addPictures(const PaperBlock& block, QStringList& names)
{
    if (const auto* paragraph = std::get_if<SheetParagraph>(&block))
        addPictures(paragraph->runs, names);
    const auto* table = std::get_if<SheetTable>(&block);
    if (!table)
        return;
    for (const SheetRow& row : table->rows)
        for (const SheetCell& cell : row)
            addPictures(cell.paragraphs, names);
}

SheetPart linesForName()
{
    return {SheetFacts{{{pupilsClass(), {}, {}}, {pupilsName(), {}, {}}}}};
}

} // namespace

PaperSheet paperSheet(const KindDescription& kind, const QJsonObject& document, Reader reader,
                      const SheetLanguage& language)
{
    PaperSheet sheet{.title = {}, .kind = SheetLabel{kind.label}, .parts = sheetOf(kind, document, reader)};
    for (const SheetPart& part : sheet.parts) {
        if (const auto* title = std::get_if<SheetTitle>(&part.value))
            sheet.title = language.plain(title->runs).simplified();
    }
    if (reader == Reader::All && isForPupils(kind))
        sheet.parts.insert(sheet.parts.begin() + 1, linesForName());
    sheet.changed = QDateTime::fromString(document.value(u"updatedAt"_s).toString(), Qt::ISODate);
    return sheet;
}

QStringList picturesIn(const PaperSheet& sheet)
{
    QStringList names;
    for (const PaperBlock& block : arranged(sheet.parts, {}))
        addPictures(block, names);
    return names;
}

bool isForPupils(const KindDescription& kind)
{
    return std::any_of(kind.places.begin(), kind.places.end(), [](const PlaceDescription& place) {
        return std::any_of(place.fields.begin(), place.fields.end(),
                           [](const FieldDescription& field) { return !field.releasedBy.isEmpty(); });
    });
}

Reader usualReader(const KindDescription& kind, Reader most)
{
    return isForPupils(kind) ? Reader::All : most;
}

} // namespace shanke
