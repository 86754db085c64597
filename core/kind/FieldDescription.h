// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Reader.h"

#include <QString>

#include <vector>

namespace shanke {

// What a field holds. Follows from the type of the member that a field is bound to.
enum class FieldType {
    Id,     // names its item; nobody sees it
    Line,   // a short text
    Lines,  // several of them
    Markup, // inline markup
    Number,
    Flag,
    Date,
    Choice, // a word of a list, never written
};

// What a field says of its document wherever it stands: what lists, filters and figures take. A kind has at
// most one field of each.
enum class FieldRole {
    None,
    Title,   // what the document is called
    Subject, // the key of a subject
    Grade,   // the key of a grade
    Classes,
    Day,
    Slot, // of the timetable
    Week, // of the term
    Due,  // until when it is to be done
    Person,
    Stage, // how far it has come
};

// Whether somebody has to fill it in.
enum class Need {
    Free,
    Remark, // it is missed
    Must,   // without it the document is not complete
};

// A word that a field may hold, and what a person calls it: English, translated in ui alone.
struct ChoiceDescription
{
    QString word;
    const char* label = "";
};

using Choices = std::vector<ChoiceDescription>;

// What is said of one field of a document: a value, part of the description of its kind. The key is fixed for
// ever once released; the label is English and is translated in ui alone.
struct FieldDescription
{
    QString key;
    FieldType type = FieldType::Line;
    const char* label = "";
    Choices choices{}; // of a Choice: the words that this program knows, in the order shown
    Reader reader = Reader::All;
    FieldRole role = FieldRole::None;
    Need need = Need::Free;
    QString releasedBy{}; // the place whose flag "released" shows it to everybody; empty: none does

    const ChoiceDescription* choice(const QString& word) const;
};

} // namespace shanke
