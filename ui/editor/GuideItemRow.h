// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/PlaceDescription.h"
#include "lesson/GuideItem.h"
#include "ui/editor/SheetText.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace shanke {

class ChoiceField;
class CommentNote;
class FieldWidget;
class NumberField;

// One thing pupils do or read on a study guide: its type, its text, and what its type asks for beside it.
// Enter adds the next one, Backspace in an empty one takes it out. Objects, with the row's number n:
// "editor.<place><n>.type", ".text", ".options", ".lines", ".picture", ".answer", ".remove".
class GuideItemRow : public QWidget
{
    Q_OBJECT
public:
    using Value = GuideItem;

    explicit GuideItemRow(const PlaceDescription& place, QWidget* parent = nullptr);

    const QString& id() const { return m_item.id; }
    void showValue(const GuideItem& item);
    GuideItem value() const;
    void setNumber(int number); // of the row
    // Of the questions; 0: it is none.
    void setQuestionNumber(int number);
    // What a picture may be.
    void setPictures(const QStringList& names);
    void setComments(const QStringList& comments);
    void focusText();

signals:
    void edited();
    void addWanted(const QString& id);
    void removeWanted(const QString& id);
    void focused(shanke::SheetText* field);

private:
    void createFields(const PlaceDescription& place);
    void layOut();
    void connectFields();
    void showFieldsOfType();
    FieldWidget* watched(FieldWidget* field);

    QString m_place;
    GuideItem m_item;
    QLabel* m_number;
    ChoiceField* m_type;
    SheetText* m_text;
    QLabel* m_linesLabel;
    QLabel* m_answerLabel;
    NumberField* m_lines;
    ChoiceField* m_picture;
    FieldWidget* m_options = nullptr;
    FieldWidget* m_answer = nullptr;
    QToolButton* m_remove = nullptr;
    CommentNote* m_comments;
};

} // namespace shanke
