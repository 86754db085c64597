// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"

#include <QJsonObject>
#include <QString>

namespace shanke {

enum class HomeworkTier { Basic, Advanced, Extended }; // 基础, 提升, 拓展

// "BASIC"...: the words in documents. Unknown words read as Basic and are kept until a person chooses
// another.
QString toWord(HomeworkTier tier);
HomeworkTier homeworkTierFromWord(const QString& word);

// One piece of homework (作业设计). Only written homework counts against the limits of a grade.
struct Homework
{
    QString id; // block id
    HomeworkTier tier = HomeworkTier::Basic;
    QString text; // inline markup
    int minutes = 0;
    QString unreadMinutes; // what was typed for them and is no number
    bool written = false;
    QJsonObject more; // members and words this program does not know or cannot read

    static const Fields<Homework>& fields();
    static Homework fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    // A row nobody has written in, whatever its tier.
    bool isBlank() const;

    friend bool operator==(const Homework&, const Homework&) = default;
};

} // namespace shanke
