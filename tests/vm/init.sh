#!/bin/busybox sh
# SPDX-License-Identifier: Apache-2.0
# First program of a guest: puts the host's files, under a layer that keeps all changes in memory, in place
# of the initramfs, and goes on with the agent there.
fail() {
	echo "guest: $1"
	echo o >/proc/sysrq-trigger
	while :; do sleep 1; done
}

/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
# A busy host may leave a guest's CPU without time for long.
echo 60 >/proc/sys/kernel/watchdog_thresh
while read -r name; do
	insmod "/modules/$name.ko" || fail "module $name cannot be inserted"
done </modules/order

# /tmp is this guest's own, but for the folders it needs that lie below it.
hide_tmp() {
	number=0
	while read -r folder; do
		mkdir -p "/kept/$number"
		mount --bind "/root$folder" "/kept/$number"
		number=$((number + 1))
	done </folders
	mount -t tmpfs tmp /root/tmp
	chmod 1777 /root/tmp
	number=0
	while read -r folder; do
		mkdir -p "/root$folder"
		mount --move "/kept/$number" "/root$folder"
		number=$((number + 1))
	done </folders
}

share=trans=virtio,version=9p2000.L,msize=512000
mount -t 9p -o "$share,ro,cache=loose" host /host || fail "the host's files cannot be mounted"
mount -t tmpfs -o size=1g layer /layer
mkdir /layer/upper /layer/work
mount -t overlay -o lowerdir=/host,upperdir=/layer/upper,workdir=/layer/work root /root || fail "no overlay"

# Not under the layer, so read-only: an overlay makes up the device numbers that stat(2) tells, and its files
# carry a mark of their own in an open's flags. The tests look at files of this folder.
mount --bind /host/etc /root/etc

# What belongs to the kernel is this kernel's own. tracefs and bpffs stay unmounted: falcore has to do without.
for where in proc sys dev; do mount --move /$where /root/$where; done
mount -t tmpfs run /root/run
hide_tmp
mkdir -p /root/dev/pts /root/dev/shm /root/run/desk
mount -t devpts devpts /root/dev/pts
mount -t tmpfs shm /root/dev/shm
mount -t cgroup2 cgroup /root/sys/fs/cgroup
mount -t 9p -o "$share,rw,cache=none" desk /root/run/desk || fail "the desk cannot be mounted"
ip link set lo up
hostname guest
exec switch_root /root /bin/sh /run/desk/agent.sh
