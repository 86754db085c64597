// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"

#include <QJsonObject>

namespace shanke {

enum class GuideItemType {
    Question, // with blank lines for the answer
    Choice,   // options to tick
    Table,    // a head and rows to fill in
    Picture,  // one of the files of the guide
    Text,     // nothing to answer: a heading, a hint, what to read
};

QString toWord(GuideItemType type);
GuideItemType guideItemTypeFromWord(const QString& word);

// One thing on a study guide that pupils do or read (导学案). Questions, choices and tables are numbered
// within their part.
struct GuideItem
{
    QString id;
    GuideItemType type = GuideItemType::Question;
    QString text{};        // inline markup
    QStringList options{}; // of a choice, in order; the head of a table
    int lines = 0;         // blank lines below a question; rows of a table
    QString picture{};     // the name of a file
    QString answer{};      // inline markup; for staff until the teacher releases the answers
    QJsonObject more{};    // members and words this program does not know or cannot read

    static const Fields<GuideItem>& fields();
    static GuideItem fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    bool isNumbered() const { return type != GuideItemType::Text && type != GuideItemType::Picture; }
    // What was typed for the lines and is no number; stays in `more` as the member that it is.
    QString unreadLines() const;
    void setUnreadLines(const QString& typed);
    // Nobody has written in it, whatever its type.
    bool isBlank() const;

    friend bool operator==(const GuideItem&, const GuideItem&) = default;
};

} // namespace shanke
