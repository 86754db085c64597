// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ScoreEditor.h"

#include "research/ScoreSheet.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/editor/FieldRemarks.h"
#include "ui/editor/JsonItem.h"
#include "ui/editor/PointsField.h"

#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesInARow = 2;

} // namespace

ScoreEditor::ScoreEditor(RecordEdits& edits, const PlaceDescription& place, QWidget* parent)
    : PlaceEditor(edits, place, parent), m_total(makeLabel({}, TextRole::Strong))
{
    m_total->setObjectName(u"editor.%1.total"_s.arg(place.key));
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(makeLabel(KindWords::label(place.label), TextRole::Body));
    layout->addLayout(createFields());
    layout->addWidget(new FieldRemarks({m_fields.begin(), m_fields.end()}));
    layout->addWidget(m_total);
    fill(body);
}

QGridLayout* ScoreEditor::createFields()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::tight);
    for (size_t i = 0; i < ScoreSheet::lines().size(); ++i) {
        const ScoreSheet::Line& line = ScoreSheet::lines()[i];
        auto* field = new PointsField(line.most);
        field->setObjectName(u"editor.%1.%2"_s.arg(place().key, line.key));
        field->setAccessibleName(KindWords::label(line.label));
        connect(field, &PointsField::edited, this, [this, i] { takeOver(i); });
        const int row = int(i) / linesInARow;
        const int column = int(i) % linesInARow * 2;
        grid->addWidget(makeLabel(KindWords::label(line.label), TextRole::Muted), row, column);
        grid->addWidget(field, row, column + 1);
        m_fields.push_back(field);
    }
    grid->setColumnStretch(linesInARow * 2, 1);
    return grid;
}

void ScoreEditor::show(const Record& record)
{
    m_json = record.toJson().value(place().key).toObject();
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const QJsonValue value = m_json.value(ScoreSheet::lines()[i].key);
        const auto points = FieldValue<std::optional<int>>::fromJson(value);
        m_fields[i]->setPoints(points.value_or(std::nullopt), value.toString());
    }
    showTotal();
}

void ScoreEditor::takeOver(size_t line)
{
    const QString key = ScoreSheet::lines()[line].key;
    const PointsField& field = *m_fields[line];
    if (field.points())
        m_json.insert(key, *field.points());
    else if (field.unread().isEmpty())
        m_json.remove(key);
    else
        m_json.insert(key, field.unread());
    showTotal();
    edits().setObject(place().key, JsonItem{{}, m_json});
}

void ScoreEditor::showTotal()
{
    const ScoreSheet scores = ScoreSheet::fields().read(m_json);
    QString text = tr("%1 of 100 points").arg(scores.total());
    if (const auto grade = scores.grade())
        //: the points of a lesson and the grade that follows from them
        text = tr("%1 · %2").arg(text, KindWords::label(labelOf(*grade)));
    m_total->setText(scores.isBlank() ? tr("No points yet") : text);
}

QWidget* ScoreEditor::goTo(const QString&)
{
    m_fields.front()->setFocus(Qt::OtherFocusReason);
    return nullptr;
}

} // namespace shanke
