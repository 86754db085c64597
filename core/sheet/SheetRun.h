// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace shanke {

// Words of the program on a sheet, in English. Whoever writes the sheet out translates `source` in `context`
// and puts `numbers` for %1, %2...
struct SheetLabel
{
    const char* source = "";
    const char* context = "Kinds";
    std::vector<int> numbers{};

    friend bool operator==(const SheetLabel& a, const SheetLabel& b)
    {
        return QByteArrayView(a.source) == QByteArrayView(b.source) &&
               QByteArrayView(a.context) == QByteArrayView(b.context) && a.numbers == b.numbers;
    }
};

// Text that stands on a sheet as it is: what a person wrote, or a number. Inline markup with the tags of
// lesson/InlineMarkup.h and nothing else, wherever it came from.
class SheetMarkup
{
public:
    static SheetMarkup ofMarkup(const QString& markup); // sanitised here
    static SheetMarkup ofPlain(const QString& plain);

    const QString& toString() const { return m_markup; }

    friend bool operator==(const SheetMarkup&, const SheetMarkup&) = default;

private:
    explicit SheetMarkup(QString markup) : m_markup(std::move(markup)) {}

    QString m_markup;
};

// A day, written as the person's language does.
struct SheetDay
{
    enum class Form { WithWeekday, Short };

    QDate day;
    Form form = Form::WithWeekday;

    friend bool operator==(const SheetDay&, const SheetDay&) = default;
};

// A picture of the document, by the name of its file.
struct SheetPicture
{
    QString file;

    friend bool operator==(const SheetPicture&, const SheetPicture&) = default;
};

enum class Emphasis { None, Strong, Italic };

// A stretch of text: what is to be translated never stands together with what a person wrote.
struct SheetRun
{
    std::variant<SheetLabel, SheetMarkup, SheetDay, SheetPicture> text;
    Emphasis emphasis = Emphasis::None;

    friend bool operator==(const SheetRun&, const SheetRun&) = default;
};

using SheetRuns = std::vector<SheetRun>;

SheetRun markupRun(const QString& markup, Emphasis emphasis = Emphasis::None);
SheetRun plainRun(const QString& plain, Emphasis emphasis = Emphasis::None);

// Both with `between` in the middle, unless one of them is empty.
SheetRuns joinedRuns(SheetRuns a, const SheetRun& between, const SheetRuns& b);

} // namespace shanke
