// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/whenReady.h"

#include <QObject>

namespace shanke {

// For questions that replace each other (a list read again, a search while typing): only the answer to the
// newest question is handed over, earlier ones are dropped. A member of the view model that asks, in its
// thread.
class LatestAnswer : public QObject
{
public:
    using QObject::QObject;

    template <typename T, typename Function>
    void to(const QFuture<T>& future, Function&& function)
    {
        const quint64 number = ++m_newest;
        whenReady(future, this,
                  [this, number, function = std::forward<Function>(function)](T answer) mutable {
                      if (number == m_newest)
                          function(std::move(answer));
                  });
    }

private:
    quint64 m_newest = 0;
};

} // namespace shanke
