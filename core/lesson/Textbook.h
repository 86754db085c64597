// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "lesson/LessonHeader.h"

#include <optional>
#include <vector>

namespace shanke {

// Which book of which subject.
struct TextbookFacts
{
    QString title;
    QString subject;
    QString grade;
    QString volume;
    QString edition;
    int editionYear = 0;

    static const Fields<TextbookFacts>& fields();
};

struct TextbookUnit
{
    QString id;
    int no = 0;
    QString title;

    static const Fields<TextbookUnit>& fields();
};

// A lesson of a book. Its id names the lesson and not its place: it stays when the lesson is numbered anew,
// and is the same in another edition that has it.
struct TextbookLesson
{
    QString id;
    int unit = 0; // TextbookUnit::no
    QString no;   // as the book numbers it, may be "7" or "识字3"
    QString title;
    QStringList aliases; // what else it is called
    int periods = 0;     // that it is usually taught in; 0: not said

    static const Fields<TextbookLesson>& fields();
};

// A textbook as data: units and lessons in the order of the book, flat, so that two people who change two
// lessons change two rows. Places: book, units, lessons, files. A value.
struct Textbook
{
    DocId id;
    TextbookFacts book;
    std::vector<TextbookUnit> units;
    std::vector<TextbookLesson> lessons;

    static Textbook of(const DocId& id, const Record& record);

    const TextbookUnit* unit(int no) const;
    const TextbookLesson* lesson(const QString& lessonId) const;
};

// The head of a lesson's document with the lesson that was picked from a textbook for it: the ids of the
// textbook and of its lesson, which nobody sees. Empty where the title was typed.
struct PickedHeader
{
    LessonHeader header;
    QString textbook;
    QString lessonId;

    static PickedHeader fromJson(const QJsonObject& json);
    QJsonObject toJson(const QJsonObject& onto = {}) const;
    // `header` as it stands for a lesson of a book; what the book does not say stays, and the number of a
    // period that the lesson does not have goes.
    static PickedHeader of(LessonHeader header, const Textbook& textbook, const TextbookLesson& lesson);

    friend bool operator==(const PickedHeader&, const PickedHeader&) = default;
};

// The textbook (教材目录): of the county, of the school, or of one teacher alone.
const KindDescription& textbookKind();

// TB01 a unit or TB02 a lesson is numbered as another is, TB03 a lesson is in a unit that the book lacks.
std::vector<Finding> checkTextbook(const Record& record);

// What a header says of the textbooks that are known here.
enum class PickedStanding {
    Typed,      // of no lesson that was picked
    AsPrinted,  // as its textbook has it
    Changed,    // the textbook calls it otherwise: its title or its number
    TakenOut,   // its textbook is here and has that lesson no more
    NoTextbook, // its textbook is not here
};
struct PickedLesson
{
    PickedStanding standing = PickedStanding::Typed;
    const Textbook* textbook = nullptr;
    const TextbookLesson* lesson = nullptr;
};
// The lesson is looked for in its own textbook, and where that one is not here in every other.
PickedLesson pickedLesson(const PickedHeader& header, const std::vector<Textbook>& textbooks);

} // namespace shanke
