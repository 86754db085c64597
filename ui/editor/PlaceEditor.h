// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/RecordEdits.h"
#include "ui/editor/SheetText.h"

#include <QHash>
#include <QSet>
#include <QWidget>

namespace shanke {

// The fields of one place of a record on the sheet: shows what stands there, and gives what is typed to the
// edits. Which class it is follows from the place (placeEditors.h). Lives in the ui thread.
class PlaceEditor : public QWidget
{
    Q_OBJECT
public:
    using CommentsById = QHash<QString, QStringList>; // by block or row

    // `edits` outlives the editor.
    PlaceEditor(RecordEdits& edits, const PlaceDescription& place, QWidget* parent = nullptr);

    const PlaceDescription& place() const { return m_place; }
    // Whether what stands in that place changes what is shown here.
    virtual bool follows(const QString& place) const { return place == m_place.key; }
    // Changes nothing in the edits. A field that already shows its value is not touched.
    virtual void show(const Record& record) = 0;
    // Marks what was said something about, and answers what has to stand above the place.
    virtual QStringList showComments(const CommentsById& comments);
    // Where blocks and rows with these ids stand, in the coordinates of the editor.
    virtual QList<QRect> rectsOf(const QSet<QString>& ids) const;
    // The block or row in which a field of the place stands, or its cursor; empty where there is none.
    virtual QString itemAt(const QWidget& field) const;
    // Puts the cursor to a block or row, or to where one begins to write. What is to be seen then; null: the
    // whole place.
    virtual QWidget* goTo(const QString& block);

signals:
    void focused(shanke::SheetText* field);

protected:
    RecordEdits& edits() { return m_edits; }
    const RecordEdits& edits() const { return m_edits; }
    // `body` is all there is.
    void fill(QWidget* body);

private:
    RecordEdits& m_edits;
    PlaceDescription m_place;
};

} // namespace shanke
