// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Homework.h"

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace shanke {

class ChoiceField;
class CommentNote;
class NumberField;
class SheetText;

// One piece of homework: tier, text, minutes, and whether it is written. Enter adds the next one, Backspace
// in an empty one takes it out. Objects, with the row's number n: "editor.homework<n>.tier", ".text",
// ".minutes",
// ".written", ".remove".
class HomeworkRow : public QWidget
{
    Q_OBJECT
public:
    using Value = Homework;

    explicit HomeworkRow(QWidget* parent = nullptr);

    const QString& id() const { return m_homework.id; }
    void showValue(const Homework& homework);
    Homework value() const;
    void setNumber(int number);
    void setComments(const QStringList& comments);
    void focusText();

signals:
    void edited();
    void addWanted(const QString& id);
    void removeWanted(const QString& id);
    void focused(shanke::SheetText* field);

private:
    QWidget* createTools();
    void connectFields();

    Homework m_homework;
    ChoiceField* m_tier;
    SheetText* m_text;
    NumberField* m_minutes;
    QCheckBox* m_written;
    QToolButton* m_remove = nullptr;
    CommentNote* m_comments;
};

} // namespace shanke
