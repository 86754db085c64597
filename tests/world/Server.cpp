// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Server.h"

#include "world/Folders.h"

namespace shanke::world {

using namespace Qt::StringLiterals;

Server::Process::Process(const QString& folder, Clock& clock)
    : m_databases(NodeDatabases::open(folder).value()),
      m_users(std::make_unique<NodeUsers>(*m_databases, std::nullopt)),
      m_router(std::make_unique<NodeRouter>(*m_databases, *m_users, clock))
{
}

Server::Server(WorldTime& time, QString name, const QString& folder)
    : m_name(std::move(name)), m_disk(folder), m_clock(std::make_shared<MachineClock>(time))
{
}

Server::~Server() = default;

DocumentStore* Server::store(const QString& database)
{
    if (!isRunning())
        return nullptr;
    const auto found = databases().find(database);
    return found ? &(*found)->store() : nullptr;
}

bool Server::isUnreadable(const QString& database)
{
    return !store(database) && QFile::exists(m_disk.folder() + u'/' + database + u".sqlite"_s);
}

void Server::start()
{
    m_process = std::make_unique<Process>(m_disk.folder(), *m_clock);
    onStarted();
}

void Server::stop()
{
    if (!m_process)
        return;
    onStopping();
    m_process.reset();
    emit stopped();
}

void Server::restart(Chance& chance)
{
    stop();
    m_disk.revive(chance);
    start();
    // Who was cut short while making it anew does so now.
    for (const QString& database : std::exchange(m_toOpen, {}))
        std::ignore = databases().create(database);
}

void Server::cutPower()
{
    ++m_forgettings;
    m_disk.die(Disk::Death::PowerCut);
}

void Server::handle(HttpRequest request, const Answer& answer)
{
    m_process->router().handle(
        std::move(request),
        Continuation<HttpResponse>(&m_process->callers(), [this, answer](Result<HttpResponse> response) {
            if (m_disk.isDead())
                return; // it died over this request
            if (response->source)
                response->body = std::exchange(response->source, nullptr)->readAll();
            answer(*std::move(response));
        }));
}

void Server::setAside()
{
    removeFolder(asideFolder());
    copyFolder(m_disk.folder(), asideFolder());
}

bool Server::putBack(Chance& chance)
{
    if (!QFile::exists(asideFolder()))
        return false;
    stop();
    m_disk.revive(chance);
    removeFolder(m_disk.folder());
    copyFolder(asideFolder(), m_disk.folder());
    ++m_forgettings;
    start();
    return true;
}

void Server::remake(const QString& database)
{
    ++m_forgettings;
    std::ignore = databases().remove(database);
    if (!databases().create(database))
        m_toOpen.append(database);
}

} // namespace shanke::world
