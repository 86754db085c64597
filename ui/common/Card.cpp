// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Card.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shanke {

Card::Card(QWidget* parent) : QFrame(parent), m_content(new QVBoxLayout(this))
{
    setProperty("surface", u"card"_s);
    m_content->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    m_content->setSpacing(spacing::small);
}

Card::Card(const QString& heading, QWidget* parent) : Card(parent)
{
    m_content->addWidget(makeLabel(heading, TextRole::Heading));
    setAccessibleName(heading);
}

} // namespace shanke
