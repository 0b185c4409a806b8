# SPDX-License-Identifier: Apache-2.0
"""The registered drivers: entry points in the `falcore.drivers` namespace, loaded through stevedore.

Registering runs code of the package that registers, so: names are compared before anything is imported, the
on-disk cache of entry points is never read, and root imports nothing that another user could have written.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from importlib.machinery import PathFinder
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any

import packaging
import pydantic
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from stevedore.extension import Extension, ExtensionManager

from falcore.capture.interface import API_VERSION, Driver
from falcore.capture.requirements import Requirements
from falcore.capture.trust import writer_of
from falcore.capture.verdict import Reason
from falcore.errors import DriverError, PluginError

NAMESPACE = "falcore.drivers"

if TYPE_CHECKING:
    _Extensions = ExtensionManager[Driver]
else:  # not generic in the versions that support Python 3.10
    _Extensions = ExtensionManager


@dataclass(frozen=True)
class Registry:
    """Drivers that can be asked, and the reasons why others cannot.

    Attributes:
        drivers: by name.
        requirements: what each of them needs.
        broken: by name, why the entry point is no driver to use.
        origins: by name, the distribution that registers it.
    """

    drivers: Mapping[str, Driver] = field(default_factory=dict)
    requirements: Mapping[str, Requirements] = field(default_factory=dict)
    broken: Mapping[str, Reason] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)


def registered() -> dict[str, EntryPoint]:
    """Entry points by name; imports none of them.

    Raises:
        PluginError: two distributions register one name.
    """
    found: dict[str, EntryPoint] = {}
    for point in entry_points(group=NAMESPACE):
        other = found.setdefault(point.name, point)
        if other is not point and (other.value != point.value or _origin(other) != _origin(point)):
            raise PluginError(
                f"driver name {point.name!r} is registered twice: by {_origin(other)} ({other.value}) "
                f"and by {_origin(point)} ({point.value}); uninstall one of them"
            )
    return found


def load(names: Collection[str] | None = None) -> Registry:
    """Import the registered drivers and ask for their requirements; never fails for one of them.

    Args:
        names: only these; None: all.

    Raises:
        PluginError: two distributions register one name.
        DriverError: a name in `names` is not registered.
    """
    points = registered()
    unknown = sorted(set(names or ()) - set(points))
    if unknown:
        known = ", ".join(sorted(points)) or "none; is falcore installed?"
        raise DriverError(f"driver {unknown[0]!r} is not registered; registered: {known}")
    wanted = [point for name, point in points.items() if names is None or name in names]
    broken: dict[str, Reason] = {}

    def on_failure(_: object, point: EntryPoint, error: BaseException) -> None:
        broken[point.name] = _broken(point, error)

    extensions = DriverExtensions(wanted, on_failure)
    drivers = {extension.name: extension.obj for extension in extensions if extension.obj is not None}
    origins = {name: _origin(point) for name, point in points.items()}
    return Registry(drivers, extensions.requirements, broken, origins)


class DriverExtensions(_Extensions):
    """The stevedore manager over entry points that were read here and now.

    stevedore itself reads them through a cache below $XDG_CACHE_HOME, which under sudo with a preserved
    environment is another user's file that names the code to run.
    """

    def __init__(self, points: list[EntryPoint], on_failure: Any) -> None:
        self._points = points
        self.requirements: dict[str, Requirements] = {}
        super().__init__(NAMESPACE, invoke_on_load=True, on_load_failure_callback=on_failure)

    def list_entry_points(self) -> list[EntryPoint]:
        return self._points

    def _load_one_plugin(self, ep: EntryPoint, *args: Any, **kwds: Any) -> Extension[Driver] | None:
        # What a plugin raises at import is its own affair: SystemExit and AssertionError too are
        # reasons, which stevedore would let through. What it prints must not end up in our JSON.
        try:
            with contextlib.redirect_stdout(sys.stderr):
                _refuse_untrusted(ep)
                plugin = ep.load()
                driver, self.requirements[ep.name] = _driver(ep, plugin)
                return Extension(ep.name, ep, type(driver), driver)
        except (KeyboardInterrupt, PluginError):
            raise
        except BaseException as error:
            raise PluginError(f"loading {ep.value} failed: {type(error).__name__}: {str(error)[:500]}") from error


def _driver(point: EntryPoint, plugin: object) -> tuple[Driver, Requirements]:
    if not isinstance(plugin, type) or not issubclass(plugin, Driver):
        raise PluginError(f"{point.value} is no falcore.capture.interface.Driver class")
    name = getattr(plugin, "name", None)
    if name != point.name:
        raise PluginError(f"{point.value} calls itself {name!r}, the entry point calls it {point.name!r}")
    try:
        fits = SpecifierSet(plugin.api_version).contains(API_VERSION)
    except (InvalidSpecifier, TypeError, AttributeError) as error:
        raise PluginError(f"{point.value}: api_version {plugin.api_version!r} is no version specifier") from error
    if not fits:
        raise PluginError(f"{point.value} wants driver interface {plugin.api_version}, this falcore has {API_VERSION}")
    driver = plugin()
    required = driver.requirements()
    if not isinstance(required, Requirements):
        raise PluginError(f"{point.value}: requirements() returned no Requirements")
    return driver, required


def _refuse_untrusted(point: EntryPoint) -> None:
    if os.geteuid() != 0:
        return
    spec = PathFinder.find_spec(point.module.partition(".")[0])
    found = (spec.submodule_search_locations or (spec.origin,)) if spec else ()
    code = [Path(place) for place in found if place is not None]
    if code and all(_runs_already(place) for place in code):
        return
    metadata = [Path(str(point.dist.locate_file("")))] if point.dist is not None else []
    for place in (*code, *metadata):
        writer = writer_of(place)
        if writer:
            raise PluginError(f"not imported as root: {writer}, so {point.value} could be another user's code")


def _runs_already(place: Path) -> bool:
    # Code beside falcore, or beside what falcore is made of, is no less trusted than they are.
    own = {Path(module.__file__ or "").resolve().parents[1] for module in (packaging, pydantic)}
    own.add(Path(__file__).resolve().parents[2])
    return not own.isdisjoint(place.resolve().parents)


def _broken(point: EntryPoint, error: BaseException) -> Reason:
    return Reason(
        fact="plugin",
        ok=False,
        text=str(error),
        evidence=f"entry point {point.name} = {point.value} of {_origin(point)}",
        remedy=f"repair or uninstall {_origin(point)}",
    )


def _origin(point: EntryPoint) -> str:
    return f"{point.dist.name} {point.dist.version}" if point.dist is not None else "an unnamed distribution"
