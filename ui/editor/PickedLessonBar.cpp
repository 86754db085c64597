// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PickedLessonBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

PickedLessonBar::PickedLessonBar(QWidget* parent)
    : QFrame(parent),
      m_text(makeLabel({}, TextRole::Muted, LineBreaks::Wrap)),
      m_take(makeButton(tr("Take what the book says"), ButtonKind::Plain)),
      m_leave(makeButton(tr("It is another lesson"), ButtonKind::Plain))
{
    setObjectName(u"editor.pickedLesson"_s);
    m_take->setObjectName(u"editor.pickedLesson.take"_s);
    m_leave->setObjectName(u"editor.pickedLesson.leave"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_take);
    layout->addWidget(m_leave);
    connect(m_take, &QPushButton::clicked, this, [this] { emit wanted(m_asPrinted); });
    connect(m_leave, &QPushButton::clicked, this, [this] { emit wanted(m_asTyped); });
    hide();
}

void PickedLessonBar::showLesson(const PickedHeader& header, const std::vector<Textbook>& textbooks)
{
    const PickedLesson lesson = pickedLesson(header, textbooks);
    const bool isChanged = lesson.standing == PickedStanding::Changed;
    const bool isTakenOut = lesson.standing == PickedStanding::TakenOut;
    m_asTyped = {header.header, {}, {}};
    if (isChanged) {
        m_asPrinted = PickedHeader::of(header.header, *lesson.textbook, *lesson.lesson);
        const QString title = lesson.lesson->no.isEmpty() ? lesson.lesson->title
                                                          : lesson.lesson->no + u' ' + lesson.lesson->title;
        //: %1 is the title of a textbook, %2 number and title of a lesson
        m_text->setText(tr("In the textbook %1 this lesson is: %2").arg(lesson.textbook->book.title, title));
    } else if (isTakenOut) {
        m_text->setText(
            tr("The textbook %1 does not have this lesson any more. What stands here stays as it is.")
                .arg(lesson.textbook->book.title));
    }
    m_take->setVisible(isChanged);
    setVisible(isChanged || isTakenOut);
}

} // namespace shanke
