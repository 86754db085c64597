// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PlaceEditor.h"

#include <QVBoxLayout>

namespace shanke {

PlaceEditor::PlaceEditor(RecordEdits& edits, const PlaceDescription& place, QWidget* parent)
    : QWidget(parent), m_edits(edits), m_place(place)
{
}

QStringList PlaceEditor::showComments(const CommentsById&)
{
    return {};
}

QList<QRect> PlaceEditor::rectsOf(const QSet<QString>&) const
{
    return {};
}

QString PlaceEditor::itemAt(const QWidget&) const
{
    return {};
}

QWidget* PlaceEditor::goTo(const QString&)
{
    return nullptr;
}

void PlaceEditor::fill(QWidget* body)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(body);
}

} // namespace shanke
