// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/TermPlan.h"

#include <QFile>
#include <QJsonDocument>

namespace shanke::test {

// A teaching plan of the term by JS01 of 枫香寨小学, ready to be handed in; its files are not there.
inline Record fixtureTermPlan()
{
    QFile file(QStringLiteral(SHANKE_FIXTURES "/kinds/termPlan.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the fixture of a term plan is missing");
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    json[QStringLiteral("author")] = QStringLiteral("js01");
    json.remove(QStringLiteral("files"));
    return Record::fromJson(termPlanKind(), json).value();
}

// With another text at the place "measures".
inline Record withMeasures(const Record& plan, const QString& text)
{
    QJsonObject json = plan.toJson();
    json[QStringLiteral("measures")] =
        QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("cuoshi01")},
                               {QStringLiteral("type"), QStringLiteral("paragraph")},
                               {QStringLiteral("text"), text}}};
    return Record::fromJson(plan.kind(), json).value();
}

} // namespace shanke::test
