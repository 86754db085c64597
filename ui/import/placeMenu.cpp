// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/placeMenu.h"

#include "ui/common/Buttons.h"
#include "ui/import/ImportWords.h"

#include <QMenu>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Part = DraftSpot::Part;
using Chosen = std::function<void(const DraftSpot&)>;

void addPlace(QMenu& menu, const ImportedDocument& document, const DraftSpot& spot, const Chosen& chosen)
{
    QObject::connect(menu.addAction(plainCaption(ImportWords::spot(document, spot))), &QAction::triggered,
                     &menu, [spot, chosen] { chosen(spot); });
}

void addFields(QMenu& menu, const ImportedDocument& document, size_t number, const Chosen& chosen)
{
    QMenu* fields = menu.addMenu(plainCaption(ImportWords::place(document.kind, u"header"_s)));
    for (const QString& field : headerFieldsOfImport())
        addPlace(*fields, document, {number, Part::Header, field}, chosen);
}

void addSteps(QMenu& menu, const ImportedDocument& document, size_t number, const Chosen& chosen)
{
    QMenu* steps = menu.addMenu(plainCaption(ImportWords::place(document.kind, u"steps"_s)));
    for (int i = 0; i <= int(document.steps.size()); ++i) {
        const bool isNew = i == int(document.steps.size());
        const QString name =
            isNew ? ImportWords::tr("A new step") : ImportWords::step(document.steps[size_t(i)], i);
        QMenu* step = steps->addMenu(plainCaption(name));
        for (const QString& cell : cellsOfStep())
            addPlace(*step, document, {number, Part::Step, cell, isNew ? DraftSpot::New : i}, chosen);
    }
}

void addDocument(QMenu& menu, const ImportedDocument& document, size_t number, const Chosen& chosen)
{
    addPlace(menu, document, {number, Part::Other}, chosen);
    const QStringList places = placesOfImport(document.kind);
    if (!places.isEmpty())
        addFields(menu, document, number, chosen);
    for (const QString& place : places) {
        if (place == u"steps")
            addSteps(menu, document, number, chosen);
        else
            addPlace(menu, document, {number, Part::Place, place}, chosen);
    }
}

} // namespace

void fillPlaceMenu(QMenu& menu, const ImportDraft& draft, size_t document, const Chosen& chosen)
{
    const ImportedFile& file = draft.file();
    addDocument(menu, file.documents[document], document, chosen);
    if (file.documents.size() < 2)
        return;
    menu.addSeparator();
    for (size_t other = 0; other < file.documents.size(); ++other) {
        if (other != document)
            addDocument(*menu.addMenu(plainCaption(ImportWords::document(file, other))),
                        file.documents[other], other, chosen);
    }
}

} // namespace shanke
