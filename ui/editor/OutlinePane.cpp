// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/OutlinePane.h"

#include "lesson/wordCount.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/editor/OutlineList.h"
#include "ui/editor/RecordSheet.h"
#include "ui/editor/SheetFinder.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OutlinePane::OutlinePane(OutlineList* outline, const RecordSheet& sheet, const RecordEdits& edits)
    : m_sheet(sheet), m_words(makeLabel({}, TextRole::Small, LineBreaks::Wrap))
{
    m_words->setObjectName(u"editor.words"_s);
    m_words->setContentsMargins(spacing::medium, spacing::tight, spacing::medium, spacing::tight);
    m_words->setToolTip(tr("Chinese characters, and the words and numbers between them, in all fields of the "
                           "sheet; signs do not count."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(outline, 1);
    layout->addWidget(m_words);
    setFocusProxy(outline);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &OutlinePane::count);
    connect(&edits, &RecordEdits::changed, &m_pause, qOverload<>(&QTimer::start));
}

void OutlinePane::count()
{
    int words = 0;
    for (const QWidget* field : m_sheet.fields())
        words += wordCount(textOfField(*field));
    m_words->setText(tr("Words: %1").arg(QLocale().toString(words)));
}

} // namespace shanke
