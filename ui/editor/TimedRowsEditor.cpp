// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TimedRowsEditor.h"

#include <QShortcut>
#include <QTime>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString TimeField = u"time"_s;
const QString MinutesField = u"minutes"_s;
const QString TimeFormat = u"HH:mm"_s;
constexpr int mostMinutes = 120;

QPushButton* addTimedButton(const PlaceDescription& place)
{
    QPushButton* add =
        makeButton(TimedRowsEditor::tr("Note what happens now (F8)"), ButtonKind::Plain, u"add"_s);
    add->setObjectName(u"editor.%1.add"_s.arg(place.key));
    return add;
}

} // namespace

void stampLastRow(std::vector<JsonItem>& rows, const QTime& now)
{
    rows.back().json.insert(TimeField, now.toString(TimeFormat));
    if (rows.size() < 2)
        return;
    QJsonObject& before = rows[rows.size() - 2].json;
    const QTime begun = QTime::fromString(before.value(TimeField).toString(), TimeFormat);
    const int minutes = begun.isValid() ? begun.secsTo(now) / 60 : 0;
    if (!before.contains(MinutesField) && minutes > 0 && minutes <= mostMinutes)
        before.insert(MinutesField, minutes);
}

TimedRowsEditor::TimedRowsEditor(RecordEdits& edits, const PlaceDescription& place)
    : TimedRowsEditor(edits, place, addTimedButton(place))
{
}

// The key clicks at once: a button's own shortcut would show the click first.
TimedRowsEditor::TimedRowsEditor(RecordEdits& edits, const PlaceDescription& place, QPushButton* add)
    : ItemsEditor(edits, place, add, [place] { return new FieldsRow(place); })
{
    whenAdded([this](std::vector<JsonItem>& rows, size_t added) {
        if (added + 1 == rows.size())
            stampLastRow(rows, this->edits().clock().now().time());
    });
    auto* shortcut = new QShortcut(Qt::Key_F8, this);
    connect(shortcut, &QShortcut::activated, add, &QPushButton::click);
}

} // namespace shanke
