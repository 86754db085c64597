// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/FieldDescription.h"

#include <QJsonValue>
#include <QList>
#include <QWidget>

#include <functional>

namespace shanke {

// What can be chosen in a field beside the words of its description: a value and what a person calls it.
using NamedValues = QList<std::pair<QString, QString>>;

// A field that somebody fills in before they say something, as its description has it. Everything that is
// typed there is plain text. A value; the widget belongs to whoever lays it out.
struct SaidField
{
    QString key;
    QWidget* widget = nullptr;
    std::function<QJsonValue()> read;
    std::function<void(const QJsonValue&)> show;

    // `changed` is called whenever somebody typed or chose.
    static SaidField make(const FieldDescription& field, const NamedValues& values,
                          const std::function<void()>& changed);
};

} // namespace shanke
