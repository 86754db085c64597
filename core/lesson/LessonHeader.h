// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"
#include "kind/Record.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace shanke {

// The header of a plan (domain 1). Subject, stage, grade, volume and edition are keys of county data
// ("yuwen", "P1", "B", "TB"); titles are what the book prints. Dates are invalid and numbers 0 when not
// filled in, or when what was typed cannot be read as one: `unread` then keeps the text.
struct LessonHeader
{
    QString title;   // 课题
    QString subject; // "yuwen", "shuxue", "yingyu"...
    QString grade;   // "P1".."P6", "J1".."J3", "S1".."S3", "K1".."K3"
    QString volume;  // "A" 上册, "B" 下册, "Y" 全一册
    QString edition; // "TB" 统编, "RJ" 人教, "XB" 校本...
    int editionYear = 0;
    int unitNo = 0;
    QString unitTitle;
    QString lessonNo;    // as the book numbers it, may be "7" or "识字3"
    int periodCount = 0; // 共几课时
    int periodNo = 0;    // 第几课时
    QString lessonType;  // "NEW" 新授, "PRACTICE", "REVIEW", "PAPER_REVIEW", "EXPERIMENT", "COMPOSITION"...
    QStringList classes; // "一(1)班"
    QDate plannedDate;
    int slot = 0; // 节次
    int teachingWeek = 0;
    QDate preparedDate;
    QString mainPreparer;          // 主备人
    QString secondPreparer;        // 复备人
    QMap<QString, QString> unread; // by the name of the number or date

    // All of it but `unread`, in the order in which lists and tables have it.
    static const Fields<LessonHeader>& fields();
    static LessonHeader fromJson(const QJsonObject& json);
    // Laid over `onto`, whose members beside these stay, and these where they already say the same.
    QJsonObject toJson(const QJsonObject& onto = {}) const;

    friend bool operator==(const LessonHeader&, const LessonHeader&) = default;
};

// Of a record of one lesson: such a kind has the place of a header. Empty for any other.
bool isOfLesson(const KindDescription& kind);
LessonHeader lessonHeaderOf(const Record& record);

} // namespace shanke
