// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"
#include "ui/editor/RecordEdits.h"
#include "ui/sheet/CommentMarks.h"

#include <QPointer>
#include <QScrollArea>

class QBoxLayout;
class QMenu;
class QMimeData;

namespace shanke {

class Colleagues;
class OwnMarks;
class PlaceEditor;
class SheetSection;
class SheetPictures;
class SheetText;
class Textbooks;
struct PastedPage;

// Something said about a spot of the record.
struct SheetComment
{
    SheetSpot spot;
    QString text{}; // what stands on the sheet; empty: only the mark
};

// The record as it will print, and every field on it can be written in: a white sheet on the grey of the
// window, a place below the other in the order of print. Shows what the edits hold. Objects: "editor.sheet",
// and those of the editors of its places ("editor.keyPoints").
class RecordSheet : public QScrollArea
{
    Q_OBJECT
public:
    // They outlive the sheet.
    RecordSheet(RecordEdits& edits, Textbooks& textbooks, Colleagues& colleagues, QWidget* parent = nullptr);

    void setComments(const QList<SheetComment>& comments);
    // Where the cursor is, or was last; no place before somebody wrote.
    SheetSpot currentSpot() const;
    // Of the record; they outlive the sheet.
    void setPictures(const SheetPictures& pictures);
    // Marks the blocks and rows that are the teacher's own.
    void setOwn(const QSet<QString>& ids);
    // Scrolls to a place of the kind and puts the cursor there; with a block, to that block, row or field.
    void goTo(const QString& place, const QString& block = {});
    // The field that had the cursor last; null when there was none.
    SheetText* currentText() const;
    // What is written in, from the top.
    QList<QWidget*> fields() const;

signals:
    void placeEntered(const QString& place);
    void currentTextChanged();
    void filesPasted(const QMimeData& source);
    void pagePasted(const shanke::PastedPage& page);
    void resourceWanted(); // from the folder of resources
    void commentsWanted(const shanke::SheetSpot& spot);
    void menuAsked(QMenu& menu); // about the spot with the cursor

private:
    void showPlace(const QString& place);
    using Places = std::vector<const PlaceDescription*>;

    bool isBuiltFor(const Places& places, bool isTyping) const;
    void build(const Places& places);
    void addPlaces(QBoxLayout* layout);
    void addPlace(QBoxLayout* layout, PlaceEditor* editor);
    void markAgain(const QString& cursor);
    void spreadComments();
    QRect rectOf(const SheetSpot& spot) const;
    bool holdsCursor(const QWidget& part) const;
    static void focusFirst(const SheetSection& section);
    SheetSection* sectionOf(const QString& place) const;
    void onFocused(SheetText* field);
    void keepCursorInView();
    void chainFields();
    void givePictures();

    RecordEdits& m_edits;
    Textbooks& m_textbooks; // for a head of which the lesson is picked
    Colleagues& m_colleagues;
    QString m_kind; // of which the sheet is, and the places that stand on it
    Places m_places;
    QList<SheetSection*> m_sections;
    OwnMarks* m_own = nullptr;              // over the sheet
    CommentMarks* m_marks = nullptr;        // on the sheet
    QHash<QString, QStringList> m_comments; // by block
    QList<SpotComments> m_counts;
    QSet<QString> m_ownIds;
    QPointer<SheetText> m_currentText;
    const SheetPictures* m_pictures = nullptr;
    QList<QPointer<QWidget>> m_chain; // the fields in the order of Tab
};

} // namespace shanke
